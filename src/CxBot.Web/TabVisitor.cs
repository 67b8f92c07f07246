using CxBot.Core.Chat;
using CxBot.Core.Web;

namespace CxBot.Web;

/// <summary>Who looks at a platform's frame.</summary>
/// <param name="Account">As the platform names them.</param>
/// <param name="Visit">As the bot knows them.</param>
internal sealed record TabVisitor(Account Account, WebVisit Visit);
