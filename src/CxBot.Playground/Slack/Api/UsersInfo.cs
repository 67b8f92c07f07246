using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class UsersInfo(SlackUsers users) : ISlackMethod
{
    public string Name => "users.info";

    public int PerMinute => Tier.Four;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "users:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments) =>
        Task.FromResult(
            new JsonObject
            {
                ["user"] =
                    users.Find(arguments.Needed("user"), arguments.Flag("include_locale")) ?? throw new SlackRefusal("user_not_found"),
            }
        );
}
