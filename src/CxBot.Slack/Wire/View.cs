using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Wire;

/// <summary>A modal or a Home tab as the bot sends it.</summary>
internal sealed record View
{
    /// <summary>modal or home.</summary>
    public required string Type { get; init; }
    public string? CallbackId { get; init; }
    public string? PrivateMetadata { get; init; }
    public PlainText? Title { get; init; }
    public PlainText? Submit { get; init; }

    /// <summary>The button that only closes.</summary>
    public PlainText? Close { get; init; }
    public required IReadOnlyList<Block> Blocks { get; init; }
}
