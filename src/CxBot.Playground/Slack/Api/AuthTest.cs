using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class AuthTest : ISlackMethod
{
    public string Name => "auth.test";

    public int PerMinute => Tier.Special;

    public bool Writes => true;

    public Task<JsonObject> CallAsync(SlackArguments arguments) =>
        Task.FromResult(
            new JsonObject
            {
                ["url"] = $"https://{HarbourAndPine.Domain}.example/",
                ["team"] = HarbourAndPine.Name,
                ["user"] = "cxbot",
                ["team_id"] = HarbourAndPine.SlackTeamId,
                ["user_id"] = HarbourAndPine.SlackBotUserId,
                ["bot_id"] = HarbourAndPine.SlackBotId,
                ["is_enterprise_install"] = false,
            }
        );
}
