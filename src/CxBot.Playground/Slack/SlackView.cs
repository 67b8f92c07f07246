using System.Text.Json;

namespace CxBot.Playground.Slack;

/// <summary>A modal or an App Home as one person has it before them.</summary>
/// <param name="Id">Slack's view id.</param>
/// <param name="User">Whose screen.</param>
/// <param name="Hash">Changes with each change.</param>
/// <param name="Body">As the bot gave it, with all block and action ids filled in.</param>
/// <param name="Root">The lowest view of the stack.</param>
/// <param name="Previous">The view below.</param>
internal sealed record SlackView(string Id, string User, string Hash, JsonElement Body, string Root, string? Previous)
{
    public bool IsHome => Body.Text("type") is "home";

    public JsonElement? Blocks => Body.At("blocks");

    public string? ExternalId => Body.Text("external_id") is { Length: > 0 } id ? id : null;
}
