using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

/// <summary>
/// A message of ours. Only a card, never text beside it: a message with both is split in two by Teams and could not be edited.
/// </summary>
internal sealed record OutgoingActivity(IReadOnlyList<CardAttachment> Attachments, string Summary)
{
    public string Type { get; } = "message";

    public static OutgoingActivity Of(AdaptiveCard card) => new([new CardAttachment(card)], card.FallbackText);
}
