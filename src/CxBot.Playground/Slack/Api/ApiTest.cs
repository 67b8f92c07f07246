using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ApiTest : ISlackMethod
{
    public string Name => "api.test";

    public int PerMinute => Tier.Special;

    public bool Writes => true;

    public bool IsForAnybody => true;

    public Task<JsonObject> CallAsync(SlackArguments arguments) =>
        Task.FromResult(arguments.Text("error") is { } code ? throw new SlackRefusal(code) : new JsonObject());
}
