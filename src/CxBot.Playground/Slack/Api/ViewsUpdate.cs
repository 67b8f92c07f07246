using System.Text.Json.Nodes;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

internal sealed class ViewsUpdate(SlackViews views) : ISlackMethod
{
    public string Name => "views.update";

    public int PerMinute => Tier.Four;

    public bool Writes => true;

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var external = arguments.Text("external_id");
        if (external is null && arguments.Text("view_id") is null)
            throw SlackRefusal.Missing("view_id");
        var found = external is null ? views.Find(arguments.Text("view_id")) : views.FindExternal(external);
        if (found is not { } view)
            throw new SlackRefusal("not_found");
        var body = ViewArgument.Read(arguments, view.IsHome ? Surface.Home : Surface.Modal, views, view);
        if (arguments.Text("hash") is { } hash && hash != view.Hash)
            throw new SlackRefusal("hash_conflict");
        return new JsonObject { ["view"] = SlackWire.View(await views.UpdateAsync(view, body)) };
    }
}
