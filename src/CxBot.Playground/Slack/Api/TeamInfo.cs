using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack.Api;

internal sealed class TeamInfo : ISlackMethod
{
    public string Name => "team.info";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "team:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments) =>
        arguments.Text("team") is null or HarbourAndPine.SlackTeamId
            ? Task.FromResult(
                new JsonObject
                {
                    ["team"] = new JsonObject
                    {
                        ["id"] = HarbourAndPine.SlackTeamId,
                        ["name"] = HarbourAndPine.Name,
                        ["url"] = $"https://{HarbourAndPine.Domain}.example/",
                        ["domain"] = HarbourAndPine.Domain,
                        ["email_domain"] = "",
                        ["icon"] = new JsonObject { ["image_default"] = true },
                    },
                }
            )
            : throw new SlackRefusal("team_not_found");
}
