namespace CxBot.Playground.Page.Requests;

/// <summary>A card came into sight that may look different for this person.</summary>
internal sealed class TeamsRefresh
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string MessageId { get; init; }
}
