using CxBot.Playground.Slack;

namespace CxBot.Playground.Page.Requests;

/// <summary>Types into an external select of a view or of a message.</summary>
internal sealed class SlackSeek
{
    public required string User { get; init; }
    public required string BlockId { get; init; }
    public required string ActionId { get; init; }
    public required string Value { get; init; }
    public string? ViewId { get; init; }
    public string? Conversation { get; init; }
    public string? Ts { get; init; }

    public PressedElement Pressed => new(BlockId, ActionId, null, null);
}
