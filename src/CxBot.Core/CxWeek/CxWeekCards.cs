using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;

namespace CxBot.Core.CxWeek;

/// <summary>How a customer-experience week looks.</summary>
internal static class CxWeekCards
{
    /// <summary>When it is, or that none is set.</summary>
    public static Card Coming(CxWeekPlan? plan, ContentLibrary library, Colleague reader)
    {
        var sentence =
            plan is null ? CxWeekTexts.None
            : library.Standards.FirstOrDefault(one => one.Id == plan.Standard) is { } theme
                ? CxWeekTexts.Coming(plan, theme.In(reader.Language))
            : CxWeekTexts.ComingPlain(plan);
        return new Card(
            sentence,
            [
                new Paragraph(sentence),
                .. reader.IsAdministrator
                    ?
                    [
                        new Buttons([
                            new Button(CxWeekTexts.Choose, ChooseCxWeek.PressAction) { OpensForm = true },
                            .. plan is null ? Array.Empty<Button>() : [SayAgain.Button(CxWeekTexts.Cancel, $"{KeepCxWeek.Word} off")],
                        ]),
                    ]
                    : Array.Empty<CardBlock>(),
            ]
        );
    }

    /// <summary>For the administrator who set it.</summary>
    public static Card Set(CxWeekPlan plan, Standard theme)
    {
        var sentence = CxWeekTexts.Coming(plan, theme);
        return new Card(sentence, [new Paragraph(sentence), new Paragraph(CxWeekTexts.WhatComes), new Small(CxWeekTexts.HowToSee)]);
    }

    /// <summary>For a channel on its Monday: the theme, and what each day brings.</summary>
    public static Card Opening(Standard? theme, IReadOnlyList<(DateOnly Day, IReadOnlyList<PostKind> Kinds)> days) =>
        new(
            CxWeekTexts.OpeningTitle,
            [
                new Heading(CxWeekTexts.OpeningTitle),
                new Paragraph(theme is null ? CxWeekTexts.Opening : CxWeekTexts.OpeningWithTheme(theme)),
                .. days.Count == 0
                    ? Array.Empty<CardBlock>()
                    :
                    [
                        new Facts([
                            .. days.Select(day => new Fact(
                                Text.Of("", new CalendarDay(day.Day, WithWeekday: true)),
                                Text.List(day.Kinds.Select(ContentTexts.Kind))
                            )),
                        ]),
                    ],
                new Paragraph(CxWeekTexts.OpeningAsk),
                new Buttons([
                    SayAgain.Button(CxWeekTexts.HandIn, "story new") with
                    {
                        Primary = true,
                        OpensForm = true,
                    },
                    SayAgain.Button(ContentTexts.ThankSomebody, "kudos") with
                    {
                        OpensForm = true,
                    },
                    SayAgain.Button(CxWeekTexts.Report, "issue"),
                ]),
            ]
        );

    /// <summary>For a channel on its Friday: the week's stories and counts.</summary>
    public static Card RoundUp(CxWeekNumbers numbers, Standard? theme) =>
        new(
            CxWeekTexts.RoundUpTitle,
            [
                new Heading(CxWeekTexts.RoundUpTitle),
                .. theme is null ? Array.Empty<CardBlock>() : [new Small(CxWeekTexts.ThemeWas(theme))],
                .. Counts(numbers),
                .. numbers.Stories.Count == 0
                    ? Array.Empty<CardBlock>()
                    : [new Paragraph(CxWeekTexts.StoriesTold), new Paragraph(Text.Lines(numbers.Stories.Select(CxWeekTexts.Story)))],
                new Paragraph(CxWeekTexts.RoundUpEnd),
                new Buttons([
                    SayAgain.Button(ContentTexts.ThankSomebody, "kudos") with
                    {
                        Primary = true,
                        OpensForm = true,
                    },
                    SayAgain.Button(CxWeekTexts.HandIn, "story new") with
                    {
                        OpensForm = true,
                    },
                ]),
            ]
        );

    // Only what there is: a nought would spoil the week's end for nobody's good.
    private static IEnumerable<CardBlock> Counts(CxWeekNumbers numbers)
    {
        List<Text> lines =
        [
            .. numbers.People > 0 ? [CxWeekTexts.People(numbers.People)] : Array.Empty<Text>(),
            .. numbers.Tried > 0 ? [CxWeekTexts.Tried(numbers.Tried)] : Array.Empty<Text>(),
            .. numbers.Thanks > 0 ? [CxWeekTexts.Thanks(numbers.Thanks)] : Array.Empty<Text>(),
            .. numbers.Reported > 0 ? [CxWeekTexts.Reported(numbers.Reported)] : Array.Empty<Text>(),
            .. numbers.Recovered > 0 ? [CxWeekTexts.Recovered(numbers.Recovered)] : Array.Empty<Text>(),
        ];
        return [new Paragraph(lines.Count == 0 ? CxWeekTexts.Quiet : Text.Lines(lines))];
    }
}
