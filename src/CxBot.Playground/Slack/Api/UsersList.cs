using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class UsersList(SlackUsers users, TimeProvider time) : ISlackMethod
{
    public string Name => "users.list";

    public int PerMinute => Tier.Two;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "users:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var (page, next) = Paging.Take(arguments, [.. users.All(arguments.Flag("include_locale"))]);
        return Task.FromResult(
            new JsonObject
            {
                ["members"] = new JsonArray([.. page]),
                ["cache_ts"] = time.GetUtcNow().ToUnixTimeSeconds(),
                ["response_metadata"] = next,
            }
        );
    }
}
