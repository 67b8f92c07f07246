namespace CxBot.Playground.Page.Requests;

/// <summary>Types into a choice set that asks the bot.</summary>
internal sealed class TeamsSeek
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string Dataset { get; init; }
    public required string Query { get; init; }
}
