using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

/// <summary>A card for a message, and how it looks in the list before somebody chooses it.</summary>
internal sealed record FoundAttachment(AdaptiveCard Content, PreviewAttachment Preview)
{
    public string ContentType { get; } = CardAttachment.AdaptiveCardType;
}
