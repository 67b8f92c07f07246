namespace CxBot.Playground.Page.Requests;

/// <summary>Looks for something to put into a message.</summary>
internal sealed class TeamsFind
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string CommandId { get; init; }
    public required string Words { get; init; }
}
