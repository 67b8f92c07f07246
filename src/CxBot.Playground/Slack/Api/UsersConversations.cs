using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class UsersConversations(SlackConversations conversations, ConversationsInfo info) : ISlackMethod
{
    public string Name => "users.conversations";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "channels:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var (page, next) = Paging.Take(arguments, [.. SlackConversation.All.Where(room => !room.IsChat && conversations.BotIsIn(room))]);
        return Task.FromResult(
            new JsonObject { ["channels"] = new JsonArray([.. page.Select(info.Channel)]), ["response_metadata"] = next }
        );
    }
}
