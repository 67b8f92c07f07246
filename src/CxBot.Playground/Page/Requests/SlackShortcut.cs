namespace CxBot.Playground.Page.Requests;

/// <summary>Uses a global shortcut, or with a message a message shortcut.</summary>
internal sealed class SlackShortcut
{
    public required string User { get; init; }
    public required string CallbackId { get; init; }
    public string? Conversation { get; init; }
    public string? Ts { get; init; }
}
