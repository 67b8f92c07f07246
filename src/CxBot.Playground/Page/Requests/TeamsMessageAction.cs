using System.Text.Json;

namespace CxBot.Playground.Page.Requests;

/// <summary>Opens the dialog of a message action, or with data sends it; sends that of a card's button when no command is named.</summary>
internal sealed class TeamsMessageAction
{
    public required string User { get; init; }
    public required string Conversation { get; init; }
    public required string MessageId { get; init; }
    public string? CommandId { get; init; }
    public JsonElement Data { get; init; }
}
