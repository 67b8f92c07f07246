namespace CxBot.Playground.Page.Requests;

/// <summary>Puts an emoji under a message.</summary>
internal sealed class SlackReact
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string Ts { get; init; }
    public required string Name { get; init; }
}
