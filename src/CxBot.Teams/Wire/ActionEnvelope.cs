using System.Text.Json;

namespace CxBot.Teams.Wire;

/// <summary>The data of an action; inputs of the card come back beside <see cref="Cx"/>.</summary>
internal sealed record ActionEnvelope(ActionData? Cx, DialogRequest? Msteams = null)
{
    /// <summary>What a press on a button of ours brings; null for those of others. Throws <see cref="JsonException"/> for a wrong shape.</summary>
    public static ActionData? Read(JsonElement pressed) =>
        pressed.ValueKind == JsonValueKind.Object ? TeamsJson.Read<ActionEnvelope>(pressed)?.Cx : null;
}
