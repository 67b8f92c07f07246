using System.Text.Json.Nodes;
using CxBot.Playground.Slack.Sockets;

namespace CxBot.Playground.Slack.Api;

internal sealed class AppsConnectionsOpen(SocketTickets tickets, ServerAddress server) : ISlackMethod
{
    public string Name => "apps.connections.open";

    public int PerMinute => Tier.Three;

    public bool Writes => true;

    public bool IsForTheApp => true;

    public Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var address = server.Base.Replace("http", "ws", StringComparison.Ordinal);
        return Task.FromResult(new JsonObject { ["url"] = $"{address}/playground/slack/link?ticket={tickets.Issue()}" });
    }
}
