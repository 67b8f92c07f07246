using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class BotsInfo : ISlackMethod
{
    public string Name => "bots.info";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "users:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments) =>
        arguments.Text("bot") is null or HarbourAndPine.SlackBotId
            ? Task.FromResult(
                new JsonObject
                {
                    ["bot"] = new JsonObject
                    {
                        ["id"] = HarbourAndPine.SlackBotId,
                        ["deleted"] = false,
                        ["name"] = HarbourAndPine.BotName,
                        ["updated"] = 1_700_000_000,
                        ["app_id"] = HarbourAndPine.SlackAppId,
                        ["user_id"] = HarbourAndPine.SlackBotUserId,
                        ["icons"] = new JsonObject(),
                    },
                }
            )
            : throw new SlackRefusal("bot_not_found");
}
