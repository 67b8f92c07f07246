using System.Text.Json;
using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>Refuses in a list of blocks what Slack refuses.</summary>
internal static class Blocks
{
    private static readonly Dictionary<string, Shape> Shapes = new()
    {
        ["section"] = Block()
            .May("text", TextObjects.Either(3000))
            .May("fields", Rules.ListOf(TextObjects.Either(2000), 10))
            .May("accessory", Elements.InSection)
            .May("expand", Rules.Flag)
            .Also(SaysSomething),
        ["header"] = Block().Needs("text", TextObjects.Plain(150)),
        ["context"] = Block().Needs("elements", Rules.ListOf(Elements.InContext, 10)),
        ["actions"] = Block().Needs("elements", Rules.ListOf(Elements.InActions, 25)),
        ["divider"] = Block(),
        ["rich_text"] = Block().Needs("elements", Rules.ListOf(RichText.Part, least: 0)),
        ["image"] = Block()
            .Needs("alt_text", Rules.Text(2000))
            .May("image_url", Rules.Text(3000))
            .May("slack_file", Rules.Object)
            .May("title", TextObjects.Plain(2000))
            .Also(ShowsOnePicture),
        ["input"] = Block()
            .Needs("label", TextObjects.Plain(2000))
            .Needs("element", Elements.InInput)
            .May("hint", TextObjects.Plain(2000))
            .May("optional", Rules.Flag)
            .May("dispatch_action", Rules.Flag),
        ["markdown"] = Block().Needs("text", Rules.Text(12_000)),
    };

    private static readonly Rule InMessages = Rules.ListOf(new Kinds(Shapes).Any, 50, least: 0);

    private static readonly Rule InViews = Rules.ListOf(
        new Kinds(Shapes).Only(Shapes.Keys.Except(["markdown"]).ToHashSet()),
        100,
        least: 0
    );

    /// <summary>Everything that Slack would say about the blocks, which stand at that JSON pointer.</summary>
    public static IReadOnlyList<Fault> Check(JsonElement blocks, Surface surface, string at = "/blocks")
    {
        var faults = new List<Fault>();
        (surface == Surface.Message ? InMessages : InViews)(blocks, at, faults);
        if (faults.Count == 0)
            CheckIds(blocks, at, faults);
        return faults;
    }

    private static void CheckIds(JsonElement blocks, string at, List<Fault> faults)
    {
        var seen = new HashSet<string>();
        var focused = 0;
        foreach (var (block, index) in blocks.EnumerateArray().Select((block, index) => (block, index)))
        {
            if (block.Text("block_id") is { } id && !seen.Add(id))
                faults.Add(new($"{at}/{index}/block_id", $"block_id already exists: {id}"));
            var actions = Interactive.In(block).ToList();
            focused += actions.Count(element => element.Is("focus_on_load"));
            var ids = actions.Select(element => element.Text("action_id")).OfType<string>().ToList();
            if (ids.Distinct().Count() != ids.Count)
                faults.Add(new($"{at}/{index}", "action_id must be unique inside a block"));
        }

        if (focused > 1)
            faults.Add(new(at, "only one element may have focus_on_load"));
    }

    private static void SaysSomething(JsonElement block, string at, ICollection<Fault> faults)
    {
        if (block.At("text") is null && block.At("fields") is null)
            faults.Add(new(at, "missing required field: text or fields"));
    }

    private static void ShowsOnePicture(JsonElement block, string at, ICollection<Fault> faults)
    {
        if (block.At("image_url") is null == block.At("slack_file") is null)
            faults.Add(new(at, "must have either image_url or slack_file"));
    }

    private static Shape Block() => new Shape(closed: true).Needs("type", Rules.Anything).May("block_id", Rules.Text(255));
}
