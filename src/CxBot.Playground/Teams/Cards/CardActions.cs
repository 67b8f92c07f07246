using CxBot.Playground.Shapes;

namespace CxBot.Playground.Teams.Cards;

/// <summary>The actions that Teams knows.</summary>
internal static class CardActions
{
    private static readonly Rule Submit = new Kinds(new Dictionary<string, Shape> { ["Action.Submit"] = Action() }).Any;

    /// <summary>In the root's <c>actions</c>, where old clients do not look at a fallback.</summary>
    public static Rule AtRoot { get; } = Table(Action()).Any;

    /// <summary>In an ActionSet, where old clients need a fallback for Action.Execute.</summary>
    public static Rule InSet { get; } = Table(Action().Needs("fallback", Submit)).Any;

    /// <summary>Behind a refresh.</summary>
    public static Rule ExecuteOnly { get; } = Table(Action()).Only(new HashSet<string> { "Action.Execute" });

    private static Kinds Table(Shape execute) =>
        new(
            new Dictionary<string, Shape>
            {
                ["Action.Execute"] = execute.May("verb", Rules.Text()).May("data", Rules.Object),
                ["Action.Submit"] = Action().May("data", Rules.Object),
                ["Action.OpenUrl"] = Action().Needs("url", Rules.Text()),
                ["Action.ToggleVisibility"] = Action().Needs("targetElements", Rules.ListOf(Rules.Anything)),
            }
        );

    private static Shape Action() =>
        new Shape(closed: false)
            .May("title", Rules.Text())
            .May("id", Rules.Text())
            .May("style", Rules.OneOfAnyCase("default", "positive", "destructive"))
            .May("mode", Rules.OneOfAnyCase("primary", "secondary"))
            .May("associatedInputs", Rules.OneOfAnyCase("auto", "none"));
}
