using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Kudos;

namespace CxBot.Core.Digest;

/// <summary>How a digest looks.</summary>
internal static class DigestCards
{
    private const int MostRecoveries = 8;
    private const int MostNames = 5;
    private const int ShownOfDeed = 200;

    public static Card Of(DigestContent content)
    {
        var title = content.IsRunning ? DigestTexts.TitleRunning(content.Week) : DigestTexts.Title(content.Week);
        if (content.IsQuiet)
        {
            var line = DigestTexts.Quiet(title);
            return new Card(line, [new Paragraph(line), Turns(content)]);
        }
        return new Card(
            title,
            [
                new Heading(title),
                // What asks for a press comes before what is long to read.
                .. Owed(content),
                .. Recoveries(content),
                .. Thanks(content),
                .. People(content.LongUnthanked, DigestTexts.LongUnthanked),
                .. People(content.NewFaces, DigestTexts.NewFaces),
                .. Trends(content.Trends),
                new Divider(),
                new Paragraph(DigestTexts.ForTheMeeting(MeetingSuggestion.Of(content))),
                Turns(content),
            ]
        );
    }

    private static IEnumerable<CardBlock> Recoveries(DigestContent content)
    {
        if (content.Recoveries.Count == 0)
            yield break;
        yield return new Paragraph(DigestTexts.Recoveries(content.Recoveries.Count));
        foreach (var recovery in content.Recoveries.Take(MostRecoveries))
        {
            var lines = recovery
                .Parts.Select(part => BoardTexts.Part(part.Role, part.Person.Named))
                .Prepend(DigestTexts.Issue(recovery.Issue));
            if (recovery.Issue is { Done.Length: > 0 } issue)
                lines = lines.Append(DigestTexts.WhatWasDone(Ellipsis.Shorten(issue.Done, ShownOfDeed)));
            yield return new Paragraph(Text.Lines(lines));
        }
        if (content.Recoveries.Count > MostRecoveries)
            yield return new Small(DigestTexts.More(content.Recoveries.Count - MostRecoveries));
    }

    private static IEnumerable<CardBlock> Thanks(DigestContent content)
    {
        if (content.Thanks == 0)
            yield break;
        yield return new Paragraph(DigestTexts.Thanks(content.Thanks));
        foreach (var thanks in content.Highlights)
        {
            yield return new Paragraph(DigestTexts.Thanked(thanks.Giver.Named, Names(thanks.Receivers)));
            yield return new Quote(Text.Typed(Ellipsis.Shorten(thanks.Reason, ShownOfDeed)));
        }
        if (content.Thanks > content.Highlights.Count)
            yield return new Small(DigestTexts.More(content.Thanks - content.Highlights.Count));
    }

    private static IEnumerable<CardBlock> Owed(DigestContent content)
    {
        if (content.Owed.Count == 0)
            yield break;
        var shown = content.Owed.Take(MostNames).ToList();
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
        if (content.Owed.Count > shown.Count)
            yield return new Small(DigestTexts.More(content.Owed.Count - shown.Count));
    }

    private static IEnumerable<CardBlock> People(IReadOnlyList<DigestPerson> people, Func<Text, Text> sentence)
    {
        if (people.Count == 0)
            yield break;
        yield return new Paragraph(sentence(Names([.. people.Take(MostNames)])));
        if (people.Count > MostNames)
            yield return new Small(DigestTexts.More(people.Count - MostNames));
    }

    private static IEnumerable<CardBlock> Trends(DigestTrends trends)
    {
        if (trends.Loads.Count > 0)
            yield return new Paragraph(DigestTexts.Load(trends.Loads.Take(MostNames)));
        if (trends.Loads.Count > MostNames)
            yield return new Small(DigestTexts.More(trends.Loads.Count - MostNames));
        if (trends.Rising.Count > 0)
            yield return new Paragraph(DigestTexts.Rising(trends.Rising));
        if (trends.Silent.Count > 0)
            yield return new Paragraph(DigestTexts.Silent(trends.Silent));
    }

    private static Buttons Turns(DigestContent content)
    {
        var label = content.IsRunning ? DigestTexts.LastWeek : DigestTexts.ThisWeek;
        var week = content.IsRunning ? content.Week.Last.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        return new Buttons([new Button(label, TurnDigest.PressAction, week), SayAgain.Button(BoardTexts.Show, "board")]);
    }

    private static Text Names(IReadOnlyList<DigestPerson> people) => Text.List(people.Select(person => DigestTexts.Name(person.Named)));
}
