using System.Text.Json;

namespace CxBot.Playground.Page.Requests;

/// <summary>Sends a modal with what was filled in, as <c>state.values</c>.</summary>
internal sealed class SlackSubmit
{
    public required string User { get; init; }
    public required string ViewId { get; init; }
    public JsonElement Values { get; init; }
}
