using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsHistory(SlackConversations conversations, Rooms rooms) : ISlackMethod
{
    public string Name => "conversations.history";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => Rooms.Scope(arguments, "history");

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var room = rooms.Ours(arguments);
        var range = new TsRange(arguments.Text("oldest"), arguments.Text("latest"), arguments.Flag("inclusive"));
        // Replies are not part of the channel's history, and nobody but their reader knows of ephemeral messages.
        var all = conversations
            .In(room.Id)
            .Where(message => message is { OnlyFor: null, ThreadTs: null } && range.Holds(message.Ts))
            .Reverse()
            .ToList();
        var (page, next) = Paging.Take(arguments, all);
        var withMetadata = arguments.Flag("include_all_metadata");
        return Task.FromResult(
            new JsonObject
            {
                ["messages"] = new JsonArray([.. page.Select(message => SlackWire.Message(message, withMetadata))]),
                ["has_more"] = (string?)next["next_cursor"] is not "",
                ["pin_count"] = 0,
                ["response_metadata"] = next,
            }
        );
    }
}
