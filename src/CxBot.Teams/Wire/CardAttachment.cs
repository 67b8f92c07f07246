using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

internal sealed record CardAttachment(AdaptiveCard Content)
{
    public const string AdaptiveCardType = "application/vnd.microsoft.card.adaptive";

    public string ContentType { get; } = AdaptiveCardType;
}
