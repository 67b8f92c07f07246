using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Content;

/// <summary>How tips and stories look.</summary>
internal static class ContentCards
{
    /// <summary>For a whole channel: with what people pressed, kind presses only.</summary>
    public static Card Posted(ContentItem item, PlannedPost post, int kindPresses) =>
        new(
            ContentTexts.SummaryOf(item),
            [
                .. Body(item),
                .. kindPresses == 0 ? Array.Empty<CardBlock>() : [new Small(Count(item, kindPresses))],
                item.Kind == ContentKind.Tip ? TipButtons(post) : StoryButtons(post),
            ]
        );

    /// <summary>How the next post will look, for its keeper.</summary>
    public static Card DryRun(ContentItem item, PlannedPost post) =>
        new(
            ContentTexts.SummaryOf(item),
            [
                new Small(ContentTexts.DryRun(post.PlannedAt)),
                .. Body(item),
                new Buttons([SayAgain.Button(ContentTexts.AnotherNext, "schedule replace")]),
            ]
        );

    /// <summary>For the one who asked.</summary>
    public static Card Asked(ContentItem item)
    {
        var command = item.Kind == ContentKind.Tip ? ShowTip.Word : ShowStory.Word;
        var another = SayAgain.Button(ContentTexts.Another, $"{command} {ShownItem.After} {item.Id}");
        return new Card(
            ContentTexts.SummaryOf(item),
            [
                .. Body(item),
                new Buttons(
                    item.Kind == ContentKind.Tip
                        ? [another]
                        : [new Button(ContentTexts.OneToo, OfferStory.PressAction) { OpensForm = true }, another]
                ),
            ]
        );
    }

    /// <summary>After "Thank them": the way to thank a colleague by name, who in an invented story can only be somebody else.</summary>
    public static Card Thanked(ContentItem story)
    {
        var sentence = story.IsInvented ? ContentTexts.WhoElse : ContentTexts.ThanksCounted;
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                new Buttons([SayAgain.Button(ContentTexts.ThankSomebody, "kudos") with { Primary = true, OpensForm = true }]),
            ]
        );
    }

    /// <summary>That an item is made up, or what it belongs to.</summary>
    public static Text Origin(ContentItem item) =>
        item is { Kind: ContentKind.Story, IsInvented: true } ? ContentTexts.InventedExample : ContentTexts.Series(item.Series);

    public static IEnumerable<CardBlock> Body(ContentItem item) =>
        [
            new Heading(Text.Typed(item.Title)),
            .. item.Paragraphs.Select(paragraph => new Paragraph(Text.Typed(paragraph))),
            new Small(Origin(item)),
        ];

    private static Text Count(ContentItem item, int presses) =>
        item.Kind == ContentKind.Tip ? ContentTexts.AreTrying(presses) : ContentTexts.SayThanks(presses);

    private static Buttons TipButtons(PlannedPost post) =>
        new([
            new Button(ContentTexts.TryingIt, TryTip.PressAction, $"{post.Id}") { Primary = true },
            new Button(ContentTexts.NotForUs, DeclineTip.PressAction, $"{post.Id}"),
        ]);

    private static Buttons StoryButtons(PlannedPost post) =>
        new([
            new Button(ContentTexts.ThankThem, ThankStory.PressAction, $"{post.Id}") { Primary = true },
            new Button(ContentTexts.OneToo, OfferStory.PressAction, $"{post.Id}") { OpensForm = true },
        ]);
}
