using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack;

/// <summary>The workspace's things in Slack's own words.</summary>
internal static class SlackWire
{
    public static JsonObject Message(SlackMessage message, bool withMetadata)
    {
        var isBot = message.User == HarbourAndPine.SlackBotUserId;
        var wire = new JsonObject
        {
            ["type"] = "message",
            ["user"] = message.User,
            ["ts"] = message.Ts,
            ["text"] = message.Text,
            ["team"] = HarbourAndPine.SlackTeamId,
        };
        if (isBot)
        {
            wire["bot_id"] = HarbourAndPine.SlackBotId;
            wire["app_id"] = HarbourAndPine.SlackAppId;
        }

        wire.AddIf("blocks", message.Blocks?.ToNode());
        wire.AddIf("thread_ts", message.WireThread);
        if (message.Replies > 0)
            wire["reply_count"] = message.Replies;
        if (message.EditedTs is { } edited)
            wire["edited"] = new JsonObject { ["user"] = message.User, ["ts"] = edited };
        if (message.Reactions is { Count: > 0 } reactions)
            wire["reactions"] = Reactions(reactions);
        if (message.Metadata is { } metadata)
            wire["metadata"] = withMetadata ? metadata.ToNode() : new JsonObject { ["event_type"] = metadata.Text("event_type") };
        return wire;
    }

    /// <summary>The view with the state that its person has filled in so far.</summary>
    public static JsonObject View(SlackView view, JsonObject? state = null)
    {
        var wire = (JsonObject)view.Body.ToNode()!.DeepClone();
        wire["id"] = view.Id;
        wire["team_id"] = HarbourAndPine.SlackTeamId;
        wire["app_id"] = HarbourAndPine.SlackAppId;
        wire["app_installed_team_id"] = HarbourAndPine.SlackTeamId;
        wire["bot_id"] = HarbourAndPine.SlackBotId;
        wire["hash"] = view.Hash;
        wire["root_view_id"] = view.Root;
        wire["previous_view_id"] = view.Previous;
        wire["state"] = new JsonObject { ["values"] = state ?? FormState.Complete(view.Blocks, null) };
        foreach (var name in new[] { "private_metadata", "callback_id", "external_id" })
            wire[name] ??= "";
        foreach (var name in new[] { "clear_on_close", "notify_on_close" })
            wire[name] ??= false;
        foreach (var name in new[] { "title", "submit", "close" })
            wire.TryAdd(name, null);
        return wire;
    }

    private static JsonArray Reactions(IEnumerable<SlackReaction> reactions) =>
        [
            .. reactions
                .GroupBy(reaction => reaction.Name, reaction => reaction.User)
                .Select(emoji =>
                    (JsonNode)
                        new JsonObject
                        {
                            ["name"] = emoji.Key,
                            ["users"] = new JsonArray([.. emoji.Select(user => JsonValue.Create(user))]),
                            ["count"] = emoji.Count(),
                        }
                ),
        ];

    public static JsonObject Team() => new() { ["id"] = HarbourAndPine.SlackTeamId, ["domain"] = HarbourAndPine.Domain };

    public static JsonObject Channel(SlackConversation conversation) =>
        new() { ["id"] = conversation.Id, ["name"] = conversation.WireName };

    public static void AddIf(this JsonObject wire, string name, JsonNode? value)
    {
        if (value is not null)
            wire[name] = value;
    }
}
