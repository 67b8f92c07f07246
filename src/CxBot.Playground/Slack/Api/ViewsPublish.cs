using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack.Api;

internal sealed class ViewsPublish(SlackViews views) : ISlackMethod
{
    public string Name => "views.publish";

    public int PerMinute => Tier.Four;

    public bool Writes => true;

    public async Task<JsonObject> CallAsync(SlackArguments arguments)
    {
        var person = HarbourAndPine.BySlackId(arguments.Needed("user_id")) ?? throw new SlackRefusal("user_not_found");
        var home = views.Home(person.SlackId!);
        var body = ViewArgument.Read(arguments, Surface.Home, views, home);
        if (arguments.Text("hash") is { } hash && hash != home?.Hash)
            throw new SlackRefusal("hash_conflict");
        return new JsonObject { ["view"] = SlackWire.View(await views.PublishAsync(person.SlackId!, body)) };
    }
}
