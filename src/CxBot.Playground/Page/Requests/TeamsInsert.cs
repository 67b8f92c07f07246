using System.Text.Json;

namespace CxBot.Playground.Page.Requests;

/// <summary>Sends a message of a found card.</summary>
internal sealed class TeamsInsert
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required JsonElement Card { get; init; }
    public string? ReplyTo { get; init; }
}
