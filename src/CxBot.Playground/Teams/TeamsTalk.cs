using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>People writing messages, and the bot being installed.</summary>
internal sealed class TeamsTalk(TeamsConversations conversations, Activities activities, TeamsRequests requests)
{
    private const string Gone = "That message is no longer there.";

    /// <summary>Says something as that person. In a channel the bot hears only what mentions it.</summary>
    /// <returns>A sentence when it did not work, else null.</returns>
    public async Task<string?> SayAsync(DemoPerson person, TeamsConversation room, string typed, string? replyTo, CancellationToken ct)
    {
        var line = typed.Trim();
        if (line.Length == 0)
            return "An empty message cannot be sent.";
        if (!Finds(room, replyTo, out var root))
            return Gone;
        var message = await conversations.AddAsync(
            new TeamsMessage(room.Id, "", person.AadId, line, null) { TextFormat = "plain", ThreadId = root }
        );
        if (!conversations.BotIsIn(room) || !room.IsPersonal && !TypedText.MentionsBot(line))
            return null;
        var answer = await requests.SendAsync(Said(person, room, message), ct);
        return answer.IsSuccess ? null : "The bot could not be reached.";
    }

    /// <summary>Sends a found card as that person's message. It mentions nobody, so no bot hears of it.</summary>
    /// <returns>A sentence when it did not work, else null.</returns>
    public async Task<string?> ShowAsync(DemoPerson person, TeamsConversation room, JsonElement card, string? replyTo)
    {
        if (!Finds(room, replyTo, out var root))
            return Gone;
        await conversations.AddAsync(new TeamsMessage(room.Id, "", person.AadId, null, card.Clone()) { ThreadId = root });
        return null;
    }

    /// <summary>Installs the bot, in the channel for its team, in a group chat or for one person, where its manifest allows that.</summary>
    /// <returns>Whether the bot took both pieces of news.</returns>
    public async Task<bool> InstallBotAsync(TeamsConversation room, DemoPerson installer, CancellationToken ct)
    {
        if (!TeamsApp.OfTheManifest.MayBeIn(room))
            return false;
        await conversations.InstallBotAsync(room);
        var installed = activities.Of("installationUpdate", installer, room, root: null);
        installed["action"] = "add";
        var added = activities.Of("conversationUpdate", installer, room, root: null);
        added["membersAdded"] = new JsonArray(new JsonObject { ["id"] = HarbourAndPine.TeamsBotId });
        if (room.IsChannel)
        {
            installed["channelData"]!["settings"] = Selected(room);
            added["channelData"]!["settings"] = Selected(room);
            added["channelData"]!["eventType"] = "teamMemberAdded";
        }

        // Teams sends them side by side.
        var answers = await Task.WhenAll(requests.SendAsync(installed, ct), requests.SendAsync(added, ct));
        return answers.All(answer => answer.IsSuccess);
    }

    /// <summary>Takes the bot out again. Of a team Teams tells once, in the team's first channel, for all of its channels.</summary>
    /// <returns>Whether the bot took both pieces of news.</returns>
    public async Task<bool> UninstallBotAsync(TeamsConversation room, DemoPerson person, CancellationToken ct)
    {
        await conversations.UninstallBotAsync(room);
        var uninstalled = activities.Of("installationUpdate", person, room, root: null);
        uninstalled["action"] = "remove";
        var removed = activities.Of("conversationUpdate", person, room, root: null);
        removed["membersRemoved"] = new JsonArray(new JsonObject { ["id"] = HarbourAndPine.TeamsBotId });
        if (room.IsChannel)
        {
            removed["channelData"]!["eventType"] = "teamMemberRemoved";
            foreach (var news in new[] { uninstalled, removed })
            {
                news["conversation"]!["id"] = HarbourAndPine.TeamsTeamId;
                news["channelData"]!["teamsChannelId"] = HarbourAndPine.TeamsTeamId;
                news["channelData"]!["channel"] = new JsonObject { ["id"] = HarbourAndPine.TeamsTeamId };
            }
        }
        var answers = await Task.WhenAll(requests.SendAsync(uninstalled, ct), requests.SendAsync(removed, ct));
        return answers.All(answer => answer.IsSuccess);
    }

    private bool Finds(TeamsConversation room, string? replyTo, out string? root)
    {
        var answered = !room.IsChannel || replyTo is null ? null : conversations.Find(room.Id, replyTo);
        root = answered?.Root;
        return !room.IsChannel || replyTo is null || answered is not null;
    }

    private JsonObject Said(DemoPerson person, TeamsConversation room, TeamsMessage message)
    {
        var typed = TypedText.Of(message.Text!, isAmongPeople: !room.IsPersonal);
        var said = activities.Of("message", person, room, message.Root);
        said["id"] = message.Id;
        said["textFormat"] = "plain";
        said["text"] = typed.Text;
        said["attachments"] = new JsonArray(new JsonObject { ["contentType"] = "text/html", ["content"] = typed.Html });
        foreach (var mention in typed.Mentions)
            said["entities"]!.AsArray().Add(mention);
        if (message.ThreadId is { } root)
            said["replyToId"] = root;
        return said;
    }

    private static JsonObject Selected(TeamsConversation room) => new() { ["selectedChannel"] = new JsonObject { ["id"] = room.Id } };
}
