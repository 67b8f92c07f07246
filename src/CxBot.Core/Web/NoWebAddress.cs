using CxBot.Core.Chat;

namespace CxBot.Core.Web;

internal sealed record NoWebAddress() : Refusal(WebTexts.NoAddress);
