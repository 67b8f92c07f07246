using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Wire;

/// <summary>A message in the body of an answer or for a response URL.</summary>
internal sealed record SlackMessage
{
    /// <summary>ephemeral or in_channel.</summary>
    public required string ResponseType { get; init; }
    public bool? ReplaceOriginal { get; init; }
    public string? ThreadTs { get; init; }
    public required string Text { get; init; }
    public IReadOnlyList<Block>? Blocks { get; init; }
}
