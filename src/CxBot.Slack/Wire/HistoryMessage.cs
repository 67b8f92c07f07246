namespace CxBot.Slack.Wire;

/// <summary>A message that stands in a conversation.</summary>
internal sealed record HistoryMessage
{
    public string? Ts { get; init; }
    public string? ThreadTs { get; init; }
    public string? Text { get; init; }
    public MessageMetadata? Metadata { get; init; }
}
