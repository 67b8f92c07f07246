using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.Api;

internal sealed class ReactionsGet(ReactedMessage reacted) : ISlackMethod
{
    public string Name => "reactions.get";

    public int PerMinute => Tier.Three;

    public bool Writes => false;

    public string? Scope(SlackArguments arguments) => "reactions:read";

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var message = reacted.Find(arguments);
        return Task.FromResult(
            new JsonObject
            {
                ["type"] = "message",
                ["channel"] = message.Channel,
                ["message"] = SlackWire.Message(message, withMetadata: false),
            }
        );
    }
}
