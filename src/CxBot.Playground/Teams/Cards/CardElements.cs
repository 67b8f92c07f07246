using System.Text.Json;
using CxBot.Playground.Shapes;

namespace CxBot.Playground.Teams.Cards;

/// <summary>The elements and inputs that Teams knows at version 1.5.</summary>
internal static class CardElements
{
    private static readonly string[] Sizes = ["default", "small", "medium", "large", "extraLarge"];
    private static readonly string[] Weights = ["default", "lighter", "bolder"];
    private static readonly string[] Colours = ["default", "dark", "light", "accent", "good", "warning", "attention"];
    private static readonly string[] Spacings = ["default", "none", "small", "medium", "large", "extraLarge", "padding"];
    private static readonly string[] Styles = ["default", "emphasis", "good", "attention", "warning", "accent"];

    private static readonly Kinds Table = new(
        new Dictionary<string, Shape>
        {
            ["TextBlock"] = Worded(Element()).May("style", Rules.OneOfAnyCase("default", "heading", "columnHeader")),
            ["RichTextBlock"] = Element().Needs("inlines", Rules.ListOf(Inline)),
            ["Image"] = Element().Needs("url", Rules.Text()).May("altText", Rules.Text()),
            ["Container"] = Element().Needs("items", Rules.ListOf(Nested, least: 0)).May("style", Rules.OneOfAnyCase(Styles)),
            ["ColumnSet"] = Element().Needs("columns", Rules.ListOf(Column)).May("style", Rules.OneOfAnyCase(Styles)),
            ["FactSet"] = Element().Needs("facts", Rules.ListOf(Fact)),
            ["ActionSet"] = Element().Needs("actions", Rules.ListOf(CardActions.InSet)),
            ["Input.Text"] = Input()
                .May("isMultiline", Rules.Flag)
                .May("maxLength", Rules.Whole(1, int.MaxValue))
                .May("placeholder", Rules.Text())
                .May("value", Rules.Text(least: 0))
                .May("style", Rules.OneOfAnyCase("text", "tel", "url", "email", "password")),
            ["Input.Number"] = Input(),
            ["Input.Date"] = Input().May("min", Rules.Day).May("max", Rules.Day).May("value", Rules.Day).May("placeholder", Rules.Text()),
            ["Input.Time"] = Input(),
            ["Input.Toggle"] = Input().Needs("title", Rules.Text()),
            ["Input.ChoiceSet"] = Input()
                .May("choices", Rules.ListOf(Choice, least: 0))
                .May("choices.data", Query().Check)
                .May("style", Rules.OneOfAnyCase("compact", "expanded", "filtered"))
                .May("isMultiSelect", Rules.Flag)
                .May("value", Rules.Text(least: 0))
                .May("placeholder", Rules.Text())
                .Also(OffersSomething),
        }
    );

    public static Rule Any { get; } = Table.Any;

    private static void Nested(JsonElement value, string at, ICollection<Fault> faults) => Any(value, at, faults);

    private static void Inline(JsonElement value, string at, ICollection<Fault> faults)
    {
        if (value.ValueKind is not JsonValueKind.String)
            Run.Check(value, at, faults);
    }

    private static Shape Run => Worded(new Shape(closed: false).Needs("type", Rules.OneOf("TextRun")));

    private static Rule Column =>
        Placed(new Shape(closed: false))
            .May("type", Rules.OneOf("Column"))
            .May("items", Rules.ListOf(Nested, least: 0))
            .May("style", Rules.OneOfAnyCase(Styles))
            .Check;

    private static Rule Fact => new Shape(closed: false).Needs("title", Rules.Text(least: 0)).Needs("value", Rules.Text(least: 0)).Check;

    private static Rule Choice => new Shape(closed: false).Needs("title", Rules.Text()).Needs("value", Rules.Text()).Check;

    private static Shape Query() => new Shape(closed: false).Needs("type", Rules.OneOf("Data.Query")).Needs("dataset", Rules.Text());

    private static Shape Element() => Placed(new Shape(closed: false).Needs("type", Rules.Anything));

    private static Shape Placed(Shape shape) =>
        shape
            .May("id", Rules.Text())
            .May("spacing", Rules.OneOfAnyCase(Spacings))
            .May("separator", Rules.Flag)
            .May("isVisible", Rules.Flag)
            .May("horizontalAlignment", Rules.OneOfAnyCase("left", "center", "right"));

    private static Shape Worded(Shape shape) =>
        shape
            .Needs("text", Rules.Text(least: 0))
            .May("size", Rules.OneOfAnyCase(Sizes))
            .May("weight", Rules.OneOfAnyCase(Weights))
            .May("color", Rules.OneOfAnyCase(Colours))
            .May("isSubtle", Rules.Flag)
            .May("wrap", Rules.Flag);

    private static Shape Input() =>
        Element().Needs("id", Rules.Text()).May("label", Rules.Text()).May("isRequired", Rules.Flag).May("errorMessage", Rules.Text());

    private static void OffersSomething(JsonElement value, string at, ICollection<Fault> faults)
    {
        if (value.At("choices") is null && value.At("choices.data") is null)
            faults.Add(new(at, "missing required field: choices"));
    }
}
