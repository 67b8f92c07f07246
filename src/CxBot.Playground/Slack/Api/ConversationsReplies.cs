using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsReplies(SlackConversations conversations, Rooms rooms) : ISlackMethod
{
    public string Name => "conversations.replies";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => Rooms.Scope(arguments, "history");

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.Ours(arguments);
        var thread = arguments.Needed("ts");
        var range = new TsRange(arguments.Text("oldest"), arguments.Text("latest"), arguments.Flag("inclusive"));
        var all = conversations
            .In(room.Id)
            .Where(message => message.OnlyFor is null && (message.Ts == thread || message.ThreadTs == thread && range.Holds(message.Ts)))
            .ToList();
        if (all.Count == 0)
            throw new SlackRefusal("thread_not_found");
        var (page, next) = Paging.Take(arguments, all);
        var withMetadata = arguments.Flag("include_all_metadata");
        return Task.FromResult(
            new JsonObject
            {
                ["messages"] = new JsonArray([.. page.Select(message => SlackWire.Message(message, withMetadata))]),
                ["has_more"] = (string?)next["next_cursor"] is not "",
                ["response_metadata"] = next,
            }
        );
    }
}
