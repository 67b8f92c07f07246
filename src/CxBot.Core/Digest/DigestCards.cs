using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Measures;

namespace CxBot.Core.Digest;

/// <summary>How a digest looks.</summary>
internal static class DigestCards
{
    private static readonly Most InChat = new(Recoveries: 8, Thanks: 3, Names: 5);
    private static readonly Most OnPaper = new(int.MaxValue, int.MaxValue, int.MaxValue);

    private const int ShownOfDeed = 200;

    /// <summary>As it comes in chat.</summary>
    public static Card Of(DigestContent content) => Draw(content, InChat, [Turns(content)]);

    /// <summary>Without anything left out, to print.</summary>
    public static Card Whole(DigestContent content) => Draw(content, OnPaper, []);

    private static Card Draw(DigestContent content, Most most, IReadOnlyList<CardBlock> end)
    {
        var title = content.IsRunning ? DigestTexts.TitleRunning(content.Week) : DigestTexts.Title(content.Week);
        if (content.IsQuiet)
        {
            var line = DigestTexts.Quiet(title);
            return new Card(line, [new Paragraph(line), .. end]);
        }
        return new Card(
            title,
            [
                new Heading(title),
                // What asks for a press comes before what is long to read.
                .. Owed(content, most),
                .. Recoveries(content, most),
                .. Thanks(content, most),
                .. People(content.LongUnthanked, DigestTexts.LongUnthanked, most),
                .. People(content.NewFaces, DigestTexts.NewFaces, most),
                .. Loads(content.Loads, most),
                .. Trends(content.Trends),
                .. MeasureCards.InDigest(content.Numbers),
                new Divider(),
                new Paragraph(DigestTexts.ForTheMeeting(MeetingSuggestion.Of(content))),
                .. end,
            ]
        );
    }

    private static IEnumerable<CardBlock> Recoveries(DigestContent content, Most most)
    {
        if (content.Recoveries.Count == 0)
            yield break;
        yield return new Paragraph(DigestTexts.Recoveries(content.Recoveries.Count));
        foreach (var recovery in content.Recoveries.Take(most.Recoveries))
        {
            var lines = recovery
                .Parts.Select(part => BoardTexts.Part(part.Role, part.Person.Named))
                .Prepend(DigestTexts.Issue(recovery.Issue));
            if (recovery.Issue is { Done.Length: > 0 } issue)
                lines = lines.Append(DigestTexts.WhatWasDone(Ellipsis.Shorten(issue.Done, ShownOfDeed)));
            yield return new Paragraph(Text.Lines(lines));
        }
        foreach (var more in More(content.Recoveries.Count, most.Recoveries))
            yield return more;
    }

    private static IEnumerable<CardBlock> Thanks(DigestContent content, Most most)
    {
        if (content.Thanks.Count == 0)
            yield break;
        yield return new Paragraph(DigestTexts.Thanks(content.Thanks.Count));
        foreach (var thanks in content.Thanks.Take(most.Thanks))
        {
            yield return new Paragraph(DigestTexts.Thanked(thanks.Giver.Named, Names(thanks.Receivers)));
            yield return new Quote(Text.Typed(Ellipsis.Shorten(thanks.Reason, ShownOfDeed)));
        }
        foreach (var more in More(content.Thanks.Count, most.Thanks))
            yield return more;
    }

    private static IEnumerable<CardBlock> Owed(DigestContent content, Most most)
    {
        foreach (var thanked in People(content.ThankedByReader, DigestTexts.ThankedByYou, most))
            yield return thanked;
        if (content.Owed.Count == 0)
            yield break;
        var shown = content.Owed.Take(most.Names).ToList();
        yield return new Paragraph(
            Text.Lines([
                DigestTexts.NoThanksYet,
                .. shown.Select(owed => DigestTexts.OwedFor(owed.Person.Named, DigestTexts.Issue(owed.Issue))),
            ])
        );
        yield return new Buttons([
            .. shown.Select(owed => new Button(
                DigestTexts.ThankNow(owed.Person.Named),
                ThankNow.PressAction,
                ThankNow.Value(owed.Person.Id, owed.IssueId)
            )
            {
                OpensForm = true,
            }),
        ]);
        foreach (var more in More(content.Owed.Count, most.Names))
            yield return more;
    }

    private static IEnumerable<CardBlock> People(IReadOnlyList<DigestPerson> people, Func<Text, Text> sentence, Most most)
    {
        if (people.Count == 0)
            yield break;
        yield return new Paragraph(sentence(Names([.. people.Take(most.Names)])));
        foreach (var more in More(people.Count, most.Names))
            yield return more;
    }

    private static IEnumerable<CardBlock> Loads(DigestLoads loads, Most most)
    {
        if (loads.Owners.Count > 0)
            yield return new Paragraph(DigestTexts.Load(loads.Owners.Take(most.Names)));
        foreach (var more in More(loads.Owners.Count, most.Names))
            yield return more;
        if (loads.Late > 0)
            yield return new Paragraph(DigestTexts.Late(loads.Late));
    }

    private static IEnumerable<CardBlock> Trends(ContactPointTrends trends)
    {
        if (trends.Rising.Count > 0)
            yield return new Paragraph(DigestTexts.Rising(trends.Rising));
        if (trends.Silent.Count > 0)
            yield return new Paragraph(DigestTexts.Silent(trends.Silent));
    }

    private static IEnumerable<CardBlock> More(int count, int shown) => count > shown ? [new Small(DigestTexts.More(count - shown))] : [];

    private static Buttons Turns(DigestContent content)
    {
        var label = content.IsRunning ? DigestTexts.LastWeek : DigestTexts.ThisWeek;
        var week = content.IsRunning ? Day(content.Before.From) : "";
        return new Buttons([
            new Button(label, TurnDigest.PressAction, week),
            SayAgain.Button(BoardTexts.Show, "board"),
            .. content.Numbers.Reports > 0
                ? [SayAgain.Button(MeasuresTexts.All, $"measures {content.Numbers.Period.Key}")]
                : Array.Empty<Button>(),
            new Button(DigestTexts.ToKeep, OpenDigestPage.PressAction, Day(content.Week.From)),
            SayAgain.Button(DigestTexts.TurnOff, "digest off"),
        ]);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Text Names(IReadOnlyList<DigestPerson> people) => Text.List(people.Select(person => DigestTexts.Name(person.Named)));

    private readonly record struct Most(int Recoveries, int Thanks, int Names);
}
