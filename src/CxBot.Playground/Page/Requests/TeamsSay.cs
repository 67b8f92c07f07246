namespace CxBot.Playground.Page.Requests;

/// <summary>Writes a message in Teams.</summary>
internal sealed class TeamsSay
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string Text { get; init; }
    public string? ReplyTo { get; init; }
}
