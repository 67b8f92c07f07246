namespace CxBot.Slack.Wire;

/// <summary>Of conversations.history and conversations.replies.</summary>
internal sealed record HistoryResponse : SlackResponse
{
    public IReadOnlyList<HistoryMessage>? Messages { get; init; }
}
