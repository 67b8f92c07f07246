namespace CxBot.Playground.Page.Requests;

/// <summary>Closes a modal without sending it.</summary>
internal sealed class SlackClose
{
    public required string User { get; init; }
    public required string ViewId { get; init; }
}
