using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack;

/// <summary>The interaction payloads, pure.</summary>
internal static class SlackPayloads
{
    /// <summary>What of a pressed element Slack repeats in <c>actions</c>.</summary>
    private static readonly string[] OwnParts = ["text", "value", "style", "placeholder"];

    private static readonly string[] GivenParts =
    [
        "selected_option",
        "selected_options",
        "selected_user",
        "selected_users",
        "selected_conversation",
        "selected_conversations",
        "selected_channel",
        "selected_channels",
        "selected_date",
        "selected_time",
        "selected_date_time",
        "rich_text_value",
    ];

    /// <summary>What every payload has.</summary>
    public static JsonObject Of(string type, DemoPerson person, PlaygroundSecrets secrets) =>
        new()
        {
            ["type"] = type,
            ["token"] = secrets.VerificationToken,
            ["team"] = SlackWire.Team(),
            ["enterprise"] = null,
            ["is_enterprise_install"] = false,
            ["api_app_id"] = HarbourAndPine.SlackAppId,
            ["user"] = new JsonObject
            {
                ["id"] = person.SlackId,
                ["username"] = person.Handle,
                ["name"] = person.Handle,
                ["team_id"] = HarbourAndPine.SlackTeamId,
            },
        };

    /// <summary>Adds the message in which the person acts; nobody but its reader knows the content of an ephemeral one.</summary>
    public static JsonObject In(this JsonObject payload, SlackMessage message, SlackConversation room)
    {
        var container = new JsonObject
        {
            ["type"] = "message",
            ["message_ts"] = message.Ts,
            ["channel_id"] = room.Id,
            ["is_ephemeral"] = message.OnlyFor is not null,
        };
        container.AddIf("thread_ts", message.WireThread);
        payload["container"] = container;
        payload["channel"] = SlackWire.Channel(room);
        if (message.OnlyFor is null)
            payload["message"] = SlackWire.Message(message, withMetadata: true);
        return payload;
    }

    /// <summary>Adds the view in which the person acts.</summary>
    public static JsonObject In(this JsonObject payload, SlackView view, JsonObject? state)
    {
        payload["container"] = new JsonObject { ["type"] = "view", ["view_id"] = view.Id };
        payload["view"] = SlackWire.View(view, state);
        return payload;
    }

    /// <summary>The entry of <c>actions</c>: the element as the bot made it, with what the person chose in it.</summary>
    public static JsonObject Action(JsonElement element, string blockId, JsonElement? given, string actionTs)
    {
        var action = new JsonObject
        {
            ["type"] = element.Text("type"),
            ["block_id"] = blockId,
            ["action_id"] = element.Text("action_id"),
            ["action_ts"] = actionTs,
        };
        foreach (var name in OwnParts)
            action.AddIf(name, element.At(name)?.ToNode());
        foreach (var name in GivenParts)
            action.AddIf(name, given?.At(name)?.ToNode());
        if (element.Text("type") is { } type && type.EndsWith("_input", StringComparison.Ordinal))
            action.AddIf("value", given?.At("value")?.ToNode());
        return action;
    }
}
