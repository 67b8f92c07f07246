using System.Text.Json.Nodes;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

internal sealed class ViewsPush(SlackViews views, SlackTriggers triggers) : ISlackMethod
{
    public string Name => "views.push";

    public int PerMinute => Tier.Four;

    public bool Writes => true;

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var id = arguments.Needed("trigger_id");
        var body = ViewArgument.Read(arguments, Surface.Modal, views);
        var (trigger, error) = triggers.Take(id);
        if (trigger is null)
            throw new SlackRefusal(error!);
        // Only an act inside a modal can put another one on top of it.
        if (views.Find(trigger.View) is not { IsHome: false } below)
            throw new SlackRefusal("invalid_trigger_id");
        var pushed = await views.PushAsync(below, body) ?? throw new SlackRefusal("push_limit_reached");
        return new JsonObject { ["view"] = SlackWire.View(pushed) };
    }
}
