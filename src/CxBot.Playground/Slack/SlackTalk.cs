using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack;

/// <summary>People writing messages, opening the App Home and bringing the bot into the channel.</summary>
internal sealed class SlackTalk(
    SlackConversations conversations,
    SlackCommands commands,
    SlackEvents events,
    SlackViews views,
    TimeProvider time
)
{
    /// <summary>The emoji that the organisation chose; the page offers no other.</summary>
    public const string Reaction = "rotating_light";

    /// <summary>Says something as that person; a line that begins with a slash is a command.</summary>
    /// <returns>A sentence when it did not work, else null.</returns>
    public async Task<string?> SayAsync(DemoPerson person, SlackConversation room, string typed, string? threadTs, CancellationToken ct)
    {
        var line = typed.Trim();
        if (line.Length == 0)
            return "An empty message cannot be sent.";
        if (line.StartsWith('/'))
            return threadTs is null ? await commands.RunAsync(person, room, line, ct) : "Commands do not work in threads.";

        var message = await conversations.AddAsync(
            new SlackMessage(room.Id, "", person.SlackId, SlackText.Wire(line)) { ThreadTs = threadTs }
        );
        if (room.IsChat)
            await events.SendAsync(Said(message, "message", channelType: "im"));
        else if (SlackText.MentionsBot(message.Text) && conversations.BotIsIn(room))
            await events.SendAsync(Said(message, "app_mention", channelType: null));
        return null;
    }

    /// <summary>Puts an emoji under a message, or takes that person's away again.</summary>
    public async Task ReactAsync(DemoPerson person, SlackConversation room, SlackMessage message, string name)
    {
        var reaction = new SlackReaction(name, person.SlackId!);
        var isThere = message.Reactions?.Contains(reaction) is true;
        await conversations.ChangeAsync(
            room.Id,
            message.Ts,
            known => known with { Reactions = [.. (known.Reactions ?? []).Except([reaction]), .. isThere ? [] : new[] { reaction }] }
        );
        if (!(room.IsChat || conversations.BotIsIn(room)))
            return;
        await events.SendAsync(
            new JsonObject
            {
                ["type"] = isThere ? "reaction_removed" : "reaction_added",
                ["user"] = person.SlackId,
                ["reaction"] = name,
                ["item"] = new JsonObject
                {
                    ["type"] = "message",
                    ["channel"] = message.Channel,
                    ["ts"] = message.Ts,
                },
                ["item_user"] = message.User,
                ["event_ts"] = SlackTs.Now(time),
            }
        );
    }

    /// <summary>Opens the bot's App Home.</summary>
    public Task OpenHomeAsync(DemoPerson person)
    {
        var opened = new JsonObject
        {
            ["type"] = "app_home_opened",
            ["user"] = person.SlackId,
            ["channel"] = person.SlackChat,
            ["tab"] = "home",
        };
        if (views.Home(person.SlackId!) is { } home)
            opened["view"] = SlackWire.View(home);
        return events.SendAsync(opened);
    }

    /// <summary>The installer brings the bot into the channel.</summary>
    /// <returns>Whether the bot took the news.</returns>
    public async Task<bool> InviteBotAsync(SlackConversation room, DemoPerson inviter, CancellationToken ct)
    {
        await conversations.JoinBotAsync(room);
        return await events.TrySendAsync(
            new JsonObject
            {
                ["type"] = "member_joined_channel",
                ["user"] = HarbourAndPine.SlackBotUserId,
                ["channel"] = room.Id,
                ["channel_type"] = "C",
                ["team"] = HarbourAndPine.SlackTeamId,
                ["inviter"] = inviter.SlackId,
            },
            ct
        );
    }

    private static JsonObject Said(SlackMessage message, string type, string? channelType)
    {
        var said = new JsonObject
        {
            ["type"] = type,
            ["user"] = message.User,
            ["ts"] = message.Ts,
            ["client_msg_id"] = Guid.NewGuid().ToString(),
            ["text"] = message.Text,
            ["team"] = HarbourAndPine.SlackTeamId,
            ["channel"] = message.Channel,
            ["blocks"] = new JsonArray(TypedBlocks.Of(message.Text)),
        };
        said.AddIf("thread_ts", message.ThreadTs);
        said.AddIf("channel_type", channelType);
        return said;
    }
}
