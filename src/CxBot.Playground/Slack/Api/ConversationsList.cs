using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsList(ConversationsInfo info) : ISlackMethod
{
    public string Name => "conversations.list";

    public int PerMinute => Tier.Two;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "channels:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var (page, next) = Paging.Take(arguments, [.. SlackConversation.All.Where(room => !room.IsChat)]);
        return Task.FromResult(
            new JsonObject { ["channels"] = new JsonArray([.. page.Select(info.Channel)]), ["response_metadata"] = next }
        );
    }
}
