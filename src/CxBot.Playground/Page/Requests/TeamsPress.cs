using System.Text.Json;

namespace CxBot.Playground.Page.Requests;

/// <summary>Presses a card's button in Teams.</summary>
internal sealed class TeamsPress
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string MessageId { get; init; }
    public JsonElement Action { get; init; }
    public IReadOnlyDictionary<string, string> Inputs { get; init; } = new Dictionary<string, string>();
}
