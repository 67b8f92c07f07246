using System.Text.Json;
using CxBot.Playground.Shapes;

namespace CxBot.Playground.Teams.Cards;

/// <summary>Refuses in an Adaptive Card what Teams would refuse or drop without a word.</summary>
internal static class AdaptiveCards
{
    private static readonly string[] Versions = ["1.0", "1.1", "1.2", "1.3", "1.4", "1.5"];

    private static readonly Shape Root = new Shape(closed: false)
        .Needs("type", Rules.OneOf("AdaptiveCard"))
        .Needs("version", Rules.OneOf(Versions))
        .May("body", Rules.ListOf(CardElements.Any, least: 0))
        .May("actions", Rules.ListOf(CardActions.AtRoot, 6, least: 0))
        .May("fallbackText", Rules.Text())
        .May("refresh", Refresh().Check)
        .May("msteams", Rules.Object)
        .Also(HasUniqueInputs);

    /// <summary>Everything that is wrong with the card.</summary>
    public static IReadOnlyList<Fault> Check(JsonElement card)
    {
        var faults = new List<Fault>();
        Root.Check(card, "", faults);
        return faults;
    }

    private static Shape Refresh() =>
        new Shape(closed: false).Needs("action", CardActions.ExecuteOnly).May("userIds", Rules.ListOf(Rules.Text(), 60, least: 0));

    private static void HasUniqueInputs(JsonElement card, string at, ICollection<Fault> faults)
    {
        var ids = new HashSet<string>();
        foreach (var id in InputIds(card).Where(id => !ids.Add(id)))
            faults.Add(new(at, $"duplicate input id: {id}"));
    }

    private static IEnumerable<string> InputIds(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray().SelectMany(InputIds),
            JsonValueKind.Object when value.Text("type") is { } type && type.StartsWith("Input.", StringComparison.Ordinal) => value.Text(
                "id"
            )
                is { } id
                ? [id]
                : [],
            JsonValueKind.Object => value.EnumerateObject().SelectMany(member => InputIds(member.Value)),
            _ => [],
        };
}
