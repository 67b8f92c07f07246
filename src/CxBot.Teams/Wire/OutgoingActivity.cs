using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams.Wire;

/// <summary>
/// A message of ours. Only a card or only text: a message with both is split in two by Teams and could not be edited.
/// </summary>
internal sealed record OutgoingActivity(IReadOnlyList<CardAttachment>? Attachments, string Summary)
{
    public string Type { get; } = "message";
    public string? Text { get; init; }
    public string? TextFormat { get; init; }

    /// <summary>The one reader of a targeted message.</summary>
    public ChannelAccount? Recipient { get; init; }

    public static OutgoingActivity Of(AdaptiveCard card) => new([new CardAttachment(card)], card.FallbackText);

    /// <summary>A line of words that are shown as they are.</summary>
    public static OutgoingActivity Plain(string words) => new(null, words) { Text = words, TextFormat = "plain" };
}
