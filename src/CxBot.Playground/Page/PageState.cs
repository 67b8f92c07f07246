using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack;
using CxBot.Playground.Teams;

namespace CxBot.Playground.Page;

/// <summary>Everything that the page needs to draw its two panes, apart from the messages.</summary>
internal sealed class PageState(ChangeFeed feed, Notices notices, TeamsConversations conversations)
{
    public JsonObject Read() =>
        new()
        {
            ["organisation"] = HarbourAndPine.Name,
            ["seq"] = feed.Last,
            ["bot"] = new JsonObject { ["name"] = HarbourAndPine.BotName },
            ["slack"] = Slack(),
            ["teams"] = Teams(),
            ["notices"] = new JsonArray([.. notices.All.Select(notice => JsonValue.Create(notice))]),
        };

    private static JsonObject Slack() =>
        new()
        {
            ["team"] = new JsonObject { ["id"] = HarbourAndPine.SlackTeamId, ["name"] = HarbourAndPine.Name },
            ["people"] = new JsonArray([.. HarbourAndPine.InSlack.Select(person => Person(person, person.SlackId!))]),
            ["conversations"] = new JsonArray([
                .. SlackConversation.All.Select(room =>
                    Conversation(room.Id, room.Person, HarbourAndPine.SlackChannelName, "im", room.Person?.SlackId)
                ),
            ]),
            ["commands"] = Pairs(SlackCommands.All, "command", "usage"),
            ["reaction"] = SlackTalk.Reaction,
            ["shortcuts"] = new JsonObject
            {
                ["global"] = Pairs(InstalledApp.OfTheManifest.GlobalShortcuts, "callbackId", "name"),
                ["message"] = Pairs(InstalledApp.OfTheManifest.MessageShortcuts, "callbackId", "name"),
            },
        };

    private JsonObject Teams() =>
        new()
        {
            ["tenant"] = new JsonObject { ["id"] = HarbourAndPine.TenantId, ["name"] = HarbourAndPine.Name },
            ["people"] = new JsonArray([
                .. HarbourAndPine.InTeams.Select(person =>
                {
                    var wire = Person(person, person.AadId!);
                    wire["mri"] = person.Mri;
                    return wire;
                }),
            ]),
            ["conversations"] = new JsonArray([
                // A group chat is of interest here once the bot is in it.
                .. TeamsConversation
                    .All.Where(room => room.Group is null || conversations.BotIsIn(room))
                    .Select(room =>
                        room.Group is { } group
                            ? Group(room.Id, group)
                            : Conversation(room.Id, room.Person, HarbourAndPine.TeamsChannelName, "personal", room.Person?.AadId)
                    ),
            ]),
            ["groupChat"] = Group(TeamsConversation.GroupChat.Id, TeamsConversation.GroupChat.Group!),
            ["tab"] = new JsonObject { ["name"] = TeamsApp.OfTheManifest.Tab.Name, ["contentUrl"] = TeamsApp.OfTheManifest.Tab.Path },
            ["messageActions"] = Pairs(TeamsApp.OfTheManifest.MessageActions, "commandId", "title"),
            ["searches"] = Pairs(TeamsApp.OfTheManifest.Searches, "commandId", "title"),
            ["commands"] = Pairs(TeamsApp.OfTheManifest.Commands, "title", "description"),
        };

    private static JsonObject Person(DemoPerson person, string id) =>
        new()
        {
            ["id"] = id,
            ["name"] = person.Name,
            ["title"] = person.Title,
            ["team"] = person.Team,
            ["initials"] = person.Initials,
            ["colour"] = person.Colour,
            ["locale"] = person.Locale,
            ["timeZone"] = person.TimeZone,
            ["isManager"] = person.IsManager,
        };

    private static JsonObject Conversation(string id, DemoPerson? person, string channelName, string chatKind, string? user)
    {
        var conversation = new JsonObject
        {
            ["id"] = id,
            ["name"] = person is null ? channelName : HarbourAndPine.BotName,
            ["kind"] = person is null ? "channel" : chatKind,
        };
        if (user is not null)
            conversation["user"] = user;
        return conversation;
    }

    private static JsonObject Group(string id, IReadOnlyList<DemoPerson> people) =>
        new()
        {
            ["id"] = id,
            ["name"] = HarbourAndPine.TeamsGroupChatName,
            ["kind"] = "group",
            ["users"] = new JsonArray([.. people.Select(person => JsonValue.Create(person.AadId))]),
        };

    private static JsonArray Pairs(IEnumerable<(string First, string Second)> pairs, string first, string second) =>
        [.. pairs.Select(pair => (JsonNode)new JsonObject { [first] = pair.First, [second] = pair.Second })];
}
