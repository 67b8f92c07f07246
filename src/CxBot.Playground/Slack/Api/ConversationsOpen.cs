using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class ConversationsOpen : ISlackMethod
{
    public string Name => "conversations.open";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public string? Scope(SlackArguments arguments) => "im:write";

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var users = arguments.Needed("users").Split(',', StringSplitOptions.TrimEntries);
        if (users.Length > 1)
            throw new SlackRefusal("missing_scope") { Needed = "mpim:write" };
        var person = HarbourAndPine.BySlackId(users[0]) ?? throw new SlackRefusal("user_not_found");
        return Task.FromResult(
            new JsonObject
            {
                ["no_op"] = true,
                ["already_open"] = true,
                ["channel"] = new JsonObject { ["id"] = person.SlackChat },
            }
        );
    }
}
