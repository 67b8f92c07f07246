using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsMembers(SlackConversations conversations) : ISlackMethod
{
    public string Name => "conversations.members";

    public int PerMinute => Tier.Four;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => Rooms.Scope(arguments, "read");

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = Rooms.Any(arguments);
        var members = HarbourAndPine.InSlack.Where(room.Holds).Select(person => person.SlackId!).ToList();
        if (conversations.BotIsIn(room))
            members.Add(HarbourAndPine.SlackBotUserId);
        var (page, next) = Paging.Take(arguments, members);
        return Task.FromResult(
            new JsonObject { ["members"] = new JsonArray([.. page.Select(id => JsonValue.Create(id))]), ["response_metadata"] = next }
        );
    }
}
