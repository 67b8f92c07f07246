using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsInfo(SlackConversations conversations) : ISlackMethod
{
    public string Name => "conversations.info";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => Rooms.Scope(arguments, "read");

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = Rooms.Any(arguments);
        return Task.FromResult(new JsonObject { ["channel"] = room.Person is { } person ? Chat(room, person) : Channel(room) });
    }

    private static JsonObject Chat(SlackConversation room, DemoPerson person) =>
        new()
        {
            ["id"] = room.Id,
            ["created"] = 1_700_000_000,
            ["is_archived"] = false,
            ["is_im"] = true,
            ["is_org_shared"] = false,
            ["context_team_id"] = HarbourAndPine.SlackTeamId,
            ["user"] = person.SlackId,
            ["is_open"] = true,
        };

    public JsonObject Channel(SlackConversation room) =>
        new()
        {
            ["id"] = room.Id,
            ["name"] = room.WireName,
            ["name_normalized"] = room.WireName,
            ["created"] = 1_700_000_000,
            ["creator"] = HarbourAndPine.Manager.SlackId,
            ["is_channel"] = true,
            ["is_group"] = false,
            ["is_im"] = false,
            ["is_mpim"] = false,
            ["is_private"] = false,
            ["is_archived"] = false,
            ["is_general"] = false,
            ["is_shared"] = false,
            ["is_ext_shared"] = false,
            ["is_org_shared"] = false,
            ["is_member"] = conversations.BotIsIn(room),
            ["context_team_id"] = HarbourAndPine.SlackTeamId,
            ["topic"] = new JsonObject
            {
                ["value"] = "",
                ["creator"] = "",
                ["last_set"] = 0,
            },
            ["purpose"] = new JsonObject
            {
                ["value"] = HarbourAndPine.ChannelPurpose,
                ["creator"] = HarbourAndPine.Manager.SlackId,
                ["last_set"] = 1_700_000_000,
            },
        };
}
