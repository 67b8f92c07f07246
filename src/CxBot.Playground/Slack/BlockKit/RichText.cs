using CxBot.Playground.Shapes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>What stands inside a <c>rich_text</c> block.</summary>
internal static class RichText
{
    private static readonly Rule Style = new Shape(closed: true)
        .May("bold", Rules.Flag)
        .May("italic", Rules.Flag)
        .May("strike", Rules.Flag)
        .May("code", Rules.Flag)
        .May("underline", Rules.Flag)
        .May("highlight", Rules.Flag)
        .May("client_highlight", Rules.Flag)
        .May("unlink", Rules.Flag)
        .Check;

    private static readonly Rule Inline = new Kinds(
        new Dictionary<string, Shape>
        {
            ["text"] = Styled().Needs("text", Rules.Text()),
            ["link"] = Styled().Needs("url", Rules.Text(3000)).May("text", Rules.Text()).May("unsafe", Rules.Flag),
            ["emoji"] = Styled().Needs("name", Rules.Text()).May("unicode", Rules.Text()),
            ["user"] = Styled().Needs("user_id", Rules.Text()),
            ["usergroup"] = Styled().Needs("usergroup_id", Rules.Text()),
            ["channel"] = Styled().Needs("channel_id", Rules.Text()),
            ["team"] = Styled().Needs("team_id", Rules.Text()),
            ["color"] = Styled().Needs("value", Rules.Text()),
            ["broadcast"] = Styled().Needs("range", Rules.OneOf("here", "channel", "everyone")),
            ["date"] = Styled()
                .Needs("timestamp", Rules.Whole(0, int.MaxValue))
                .Needs("format", Rules.Text())
                .May("url", Rules.Text(3000))
                .May("fallback", Rules.Text()),
        }
    ).Any;

    private static readonly Shape Section = Typed().Needs("elements", Rules.ListOf(Inline, least: 0));

    /// <summary>A part of the block: section, list, quote or preformatted.</summary>
    public static Rule Part { get; } =
        new Kinds(
            new Dictionary<string, Shape>
            {
                ["rich_text_section"] = Section,
                ["rich_text_quote"] = Typed().Needs("elements", Rules.ListOf(Inline, least: 0)).May("border", Rules.Whole(0, 1)),
                ["rich_text_preformatted"] = Typed()
                    .Needs("elements", Rules.ListOf(Inline, least: 0))
                    .May("border", Rules.Whole(0, 1))
                    .May("language", Rules.Text()),
                ["rich_text_list"] = Typed()
                    .Needs("style", Rules.OneOf("bullet", "ordered"))
                    .Needs("elements", Rules.ListOf(Section.Check))
                    .May("indent", Rules.Whole(0, 8))
                    .May("offset", Rules.Whole(0, int.MaxValue))
                    .May("border", Rules.Whole(0, 1)),
            }
        ).Any;

    private static Shape Typed() => new Shape(closed: true).Needs("type", Rules.Anything);

    private static Shape Styled() => Typed().May("style", Style);
}
