using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack;
using CxBot.Playground.Teams;

namespace CxBot.Playground.Page;

/// <summary>The latest messages of a conversation, as one person sees them.</summary>
internal sealed class PageMessages(SlackConversations slack, TeamsConversations teams)
{
    private const int Latest = 200;

    /// <summary>Slack's, oldest first; null when that person is not in the conversation.</summary>
    public JsonObject? Slack(string conversation, string person)
    {
        if (
            SlackConversation.Find(conversation) is not { } room
            || HarbourAndPine.BySlackId(person) is not { } reader
            || !room.Holds(reader)
        )
            return null;
        var messages = slack.In(room.Id).Where(message => message.OnlyFor is null || message.OnlyFor == person).TakeLast(Latest);
        return new JsonObject { ["messages"] = new JsonArray([.. messages.Select(Slack)]) };
    }

    /// <summary>Teams', oldest first; null when that person is not in the conversation.</summary>
    public JsonObject? Teams(string conversation, string person)
    {
        if (TeamsConversation.Find(conversation) is not { } room || HarbourAndPine.ByAadId(person) is not { } reader || !room.Holds(reader))
            return null;
        var messages = teams.In(room.Id).Where(message => message.OnlyFor is null || message.OnlyFor == person).TakeLast(Latest);
        return new JsonObject { ["messages"] = new JsonArray([.. messages.Select(message => Teams(message, person))]) };
    }

    private static JsonObject Slack(SlackMessage message)
    {
        var wire = new JsonObject
        {
            ["ts"] = message.Ts,
            ["user"] = message.User == HarbourAndPine.SlackBotUserId ? null : message.User,
            ["bot"] = message.User == HarbourAndPine.SlackBotUserId,
            ["text"] = message.Text,
            ["edited"] = message.EditedTs is not null,
            ["ephemeral"] = message.OnlyFor is not null,
        };
        wire.AddIf("blocks", message.Blocks?.ToNode());
        wire.AddIf("threadTs", message.ThreadTs);
        if (message.Reactions is { } reactions)
        {
            var counts = reactions.CountBy(reaction => reaction.Name);
            wire["reactions"] = new JsonArray([
                .. counts.Select(count => (JsonNode)new JsonObject { ["name"] = count.Key, ["count"] = count.Value }),
            ]);
        }

        return wire;
    }

    private static JsonObject Teams(TeamsMessage message, string reader)
    {
        var wire = new JsonObject
        {
            ["id"] = message.Id,
            ["from"] = message.From,
            ["bot"] = message.From is null,
            ["edited"] = message.IsEdited,
            ["ephemeral"] = message.OnlyFor is not null,
        };
        wire.AddIf(message.TextFormat is "xml" ? "html" : "text", message.Text);
        wire.AddIf("card", message.Card?.ToNode());
        wire.AddIf("threadId", message.ThreadId);
        wire["revision"] = message.Revision;
        if (message.ViewCards?.TryGetValue(reader, out var view) is true)
            wire["viewCard"] = view.ToNode();
        return wire;
    }
}
