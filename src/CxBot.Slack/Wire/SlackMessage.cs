using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack.Wire;

/// <summary>A message in the body of an answer or for a response URL.</summary>
internal sealed record SlackMessage
{
    /// <summary>Takes the message away that was pressed.</summary>
    public static SlackMessage Deletion { get; } = new() { DeleteOriginal = true };

    /// <summary>ephemeral or in_channel.</summary>
    public string? ResponseType { get; init; }
    public bool? ReplaceOriginal { get; init; }
    public bool? DeleteOriginal { get; init; }
    public string? ThreadTs { get; init; }

    /// <summary>There always, but in a deletion.</summary>
    public string? Text { get; init; }
    public IReadOnlyList<Block>? Blocks { get; init; }
}
