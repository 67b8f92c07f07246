namespace CxBot.Slack.Wire;

/// <summary>Of conversations.open and conversations.info.</summary>
internal sealed record ConversationResponse : SlackResponse
{
    public Named? Channel { get; init; }
}
