using CxBot.Core.Chat;

namespace CxBot.Core.Web;

/// <summary>A signed-in person before a page.</summary>
/// <param name="Turn">Who and when.</param>
/// <param name="Reader">How they read.</param>
public sealed record WebVisit(Turn Turn, Reader Reader);
