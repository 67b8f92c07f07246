using System.Text.Json.Nodes;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

internal sealed class ViewsOpen(SlackViews views, SlackTriggers triggers) : ISlackMethod
{
    public string Name => "views.open";

    public int PerMinute => Tier.Four;

    public bool Writes => true;

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var id = arguments.Needed("trigger_id");
        var body = ViewArgument.Read(arguments, Surface.Modal, views);
        var (trigger, error) = triggers.Take(id);
        if (trigger is null)
            throw new SlackRefusal(error!);
        return new JsonObject { ["view"] = SlackWire.View(await views.OpenAsync(trigger.User, body)) };
    }
}
