using System.Text.Json;
using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>The select menus.</summary>
internal static class SelectElements
{
    private const string One = "initial_option";

    public static Shape Static(string initial) =>
        Select(initial == One ? "static_select" : "multi_static_select", initial)
            .May("options", Rules.ListOf(TextObjects.Option, 100))
            .May("option_groups", Rules.ListOf(TextObjects.OptionGroup, 100))
            .May(initial, Initial(initial))
            .Also(HasOneSource)
            .Also(OffersWhatIsChosen(initial));

    public static Shape External(string initial) =>
        Select(initial == One ? "external_select" : "multi_external_select", initial)
            .May("min_query_length", Rules.Whole(0, 100))
            .May(initial, Initial(initial));

    public static Shape People(string type, string initial) =>
        Select(type, initial).May(initial, initial.EndsWith('s') ? Rules.ListOf(Rules.Text()) : Rules.Text());

    public static Shape Conversations(string type, string initial) =>
        People(type, initial)
            .May("default_to_current_conversation", Rules.Flag)
            .May("response_url_enabled", Rules.Flag)
            .May("filter", Rules.Object);

    /// <summary>What is chosen at first stands among the options, text and all.</summary>
    public static Rule OffersWhatIsChosen(string initial) =>
        (value, at, faults) =>
        {
            var chosen =
                value.At(initial) is not { } found ? []
                : found.ValueKind == JsonValueKind.Array ? [.. found.EnumerateArray()]
                : new[] { found };
            var offered = value
                .At("options")
                .Items()
                .Concat(value.At("option_groups").Items().SelectMany(group => group.At("options").Items()))
                .ToList();
            if (chosen.Any(option => !offered.Exists(one => JsonElement.DeepEquals(one, option))))
                faults.Add(new($"{at}/{initial}", "must be one of the options"));
        };

    private static Shape Select(string type, string initial)
    {
        var shape = Elements.Placed(type);
        return initial.EndsWith('s') ? shape.May("max_selected_items", Rules.Whole(1, 100)) : shape;
    }

    private static Rule Initial(string name) => name == One ? TextObjects.Option : Rules.ListOf(TextObjects.Option, 100);

    private static void HasOneSource(JsonElement value, string at, ICollection<Fault> faults)
    {
        if (value.At("options") is null == value.At("option_groups") is null)
            faults.Add(new(at, "must have either options or option_groups"));
    }
}
