using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>Slack's text and option objects with their limits (UTF-16 units, as Slack's own clients count).</summary>
internal static class TextObjects
{
    private static readonly HashSet<string> PlainOnly = ["plain_text"];

    private static readonly HashSet<string> Both = ["plain_text", "mrkdwn"];

    /// <summary>plain_text only.</summary>
    public static Rule Plain(int most) => Of(most, PlainOnly);

    /// <summary>plain_text or mrkdwn.</summary>
    public static Rule Either(int most) => Of(most, Both);

    public static Rule Confirm { get; } =
        new Shape(closed: true)
            .Needs("title", Plain(100))
            .Needs("text", Either(300))
            .Needs("confirm", Plain(30))
            .Needs("deny", Plain(30))
            .May("style", Rules.OneOf("primary", "danger"))
            .Check;

    /// <summary>An option of selects.</summary>
    public static Rule Option { get; } = OptionOf(Plain(75)).Check;

    /// <summary>An option of check boxes and radio buttons, which may be formatted.</summary>
    public static Rule FormattedOption { get; } =
        new Shape(closed: true).Needs("text", Either(75)).Needs("value", Rules.Text(150)).May("description", Either(75)).Check;

    /// <summary>An option of an overflow menu, which may be a link.</summary>
    public static Rule LinkOption { get; } = OptionOf(Plain(75)).May("url", Rules.Text(3000)).Check;

    public static Rule OptionGroup { get; } =
        new Shape(closed: true).Needs("label", Plain(75)).Needs("options", Rules.ListOf(Option, 100)).Check;

    private static Shape OptionOf(Rule text) =>
        new Shape(closed: true).Needs("text", text).Needs("value", Rules.Text(150)).May("description", Plain(75));

    private static Rule Of(int most, IReadOnlySet<string> allowed) =>
        new Kinds(
            new Dictionary<string, Shape>
            {
                ["plain_text"] = Typed().Needs("text", Rules.Text(most)).May("emoji", Rules.Flag),
                ["mrkdwn"] = Typed().Needs("text", Rules.Text(most)).May("verbatim", Rules.Flag),
            }
        ).Only(allowed);

    private static Shape Typed() => new Shape(closed: true).Needs("type", Rules.Anything);
}
