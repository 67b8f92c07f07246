using System.Text.Json;
using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>Refuses in a modal or an App Home what Slack refuses.</summary>
internal static class Views
{
    private static readonly Shape Modal = View("modal")
        .Needs("title", TextObjects.Plain(24))
        .May("close", TextObjects.Plain(24))
        .May("submit", TextObjects.Plain(24))
        .May("clear_on_close", Rules.Flag)
        .May("notify_on_close", Rules.Flag)
        .May("submit_disabled", Rules.Flag)
        .Also(CanBeSent);

    private static readonly Shape Home = View("home");

    /// <summary>Everything that Slack would say about the view.</summary>
    public static IReadOnlyList<Fault> Check(JsonElement view, Surface surface)
    {
        var faults = new List<Fault>();
        (surface == Surface.Home ? Home : Modal).Check(view, "/view", faults);
        if (view.At("blocks") is { } blocks)
            faults.AddRange(Blocks.Check(blocks, surface, "/view/blocks"));
        return faults;
    }

    private static Shape View(string type) =>
        new Shape(closed: true)
            .Needs("type", Rules.OneOf(type))
            .Needs("blocks", Rules.Anything)
            .May("private_metadata", Rules.Text(3000, least: 0))
            .May("callback_id", Rules.Text(255, least: 0))
            .May("external_id", Rules.Text(255, least: 0));

    private static void CanBeSent(JsonElement view, string at, ICollection<Fault> faults)
    {
        if (view.At("submit") is null && view.At("blocks").Items().Any(block => block.Text("type") is "input"))
            faults.Add(new(at, "missing required field: submit"));
    }
}
