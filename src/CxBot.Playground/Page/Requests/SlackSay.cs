namespace CxBot.Playground.Page.Requests;

/// <summary>Writes a message or a command in Slack.</summary>
internal sealed class SlackSay
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string Text { get; init; }
    public string? ThreadTs { get; init; }
}
