using CxBot.Core.Chat;
using CxBot.Core.Issues.Causes;

namespace CxBot.Core.Measures;

/// <summary>How measures look: the six steps, one below the other.</summary>
internal static class MeasureCards
{
    private static readonly MeasureSpan[] Spans = [MeasureSpan.Week, MeasureSpan.Month, MeasureSpan.Quarter, MeasureSpan.Year];

    private const int ShownInChat = 6;

    /// <summary>As it comes in chat.</summary>
    public static Card Of(MeasureReport report, DateOnly today, DayOfWeek weekStart) =>
        Draw(
            report,
            ShownInChat,
            step => new Paragraph(MeasuresTexts.Bold(MeasuresTexts.Step(step))),
            Turns(report.Period, today, weekStart)
        );

    /// <summary>Without anything left out, to print.</summary>
    public static Card Whole(MeasureReport report) => Draw(report, int.MaxValue, step => new Heading(MeasuresTexts.Step(step)), []);

    /// <summary>The week's few, of the whole organisation, in a digest: what there is enough behind to tell.</summary>
    public static IEnumerable<CardBlock> InDigest(MeasureReport report)
    {
        if (report.Reports == 0)
            yield break;
        var (toOwner, toContact, toRecovery) = report.Times;
        (Text Label, MeasureShare Share)[] shares =
        [
            (MeasuresTexts.Treatment, report.Treatment),
            (MeasuresTexts.PromisesKept, report.PromisesKept),
            (MeasuresTexts.Recovered, report.Recovered),
            (MeasuresTexts.Confirmed, report.Confirmed),
            (MeasuresTexts.TookPart, report.TookPart),
        ];
        (Text Label, MeasureTimes Times)[] times =
        [
            (MeasuresTexts.ToOwner, toOwner),
            (MeasuresTexts.ToContact, toContact),
            (MeasuresTexts.ToRecovery, toRecovery),
        ];
        yield return new Paragraph(MeasuresTexts.Company);
        yield return new Facts([
            new Fact(MeasuresTexts.Reports, MeasuresTexts.Number(report.Reports)),
            .. times.Where(one => one.Times.IsTold).Select(one => new Fact(one.Label, MeasuresTexts.Times(one.Times))),
            .. shares.Where(one => one.Share.IsTold).Select(one => new Fact(one.Label, MeasuresTexts.Share(one.Share))),
        ]);
    }

    /// <summary>The other periods that lead on from one: the one before, the present one, the last whole ones of other lengths.</summary>
    public static IEnumerable<(Text Label, MeasurePeriod Period)> Others(MeasurePeriod period, DateOnly today, DayOfWeek weekStart)
    {
        if (period.Before() is { } before)
            yield return (MeasuresTexts.Before(period.Span), before);
        if (period.Span != MeasureSpan.Days && MeasurePeriod.Of(period.Span, today, weekStart) is var present && present.From > period.From)
            yield return (MeasuresTexts.SoFar(period.Span), present);
        foreach (var span in Spans.Where(span => span != period.Span))
        {
            if (MeasurePeriod.Of(span, today, weekStart).Before() is { } last && last != period)
                yield return (MeasuresTexts.Last(span), last);
        }
    }

    private static IReadOnlyList<CardBlock> Turns(MeasurePeriod period, DateOnly today, DayOfWeek weekStart) =>
        [
            new Buttons([
                .. Others(period, today, weekStart).Select(other => new Button(other.Label, TurnMeasures.PressAction, other.Period.Key)),
            ]),
            new Buttons([
                .. Enum.GetValues<MeasureForm>()
                    .Select(form => new Button(MeasuresTexts.ToKeep(form), OpenMeasuresPage.PressAction, $"{form}|{period.Key}")),
            ]),
        ];

    private static Card Draw(MeasureReport report, int most, Func<MeasureStep, CardBlock> heading, IReadOnlyList<CardBlock> end)
    {
        var title = MeasuresTexts.Title(report.Period, report.Rows.IsRunning, report.Rows.Now);
        return new Card(
            title,
            [
                new Heading(title),
                new Small(MeasuresTexts.About),
                heading(MeasureStep.Need),
                .. Need(report, most),
                heading(MeasureStep.Promise),
                new Facts([
                    new Fact(MeasuresTexts.Promised, MeasuresTexts.Number(report.Promised)),
                    new Fact(MeasuresTexts.PromisesKept, MeasuresTexts.Share(report.PromisesKept)),
                ]),
                heading(MeasureStep.ContactPoint),
                .. Points(report, most),
                heading(MeasureStep.Fix),
                Fix(report),
                heading(MeasureStep.Measure),
                .. Held(report, most),
                heading(MeasureStep.Reinforce),
                .. Reinforce(report, most),
                .. end,
            ]
        );
    }

    private static IEnumerable<CardBlock> Need(MeasureReport report, int most)
    {
        var caught = report.Reports - report.Affected;
        List<Fact> facts =
        [
            new Fact(MeasuresTexts.Reports, MeasuresTexts.Number(report.Reports)),
            new Fact(MeasuresTexts.Affected, MeasuresTexts.Number(report.Affected)),
            new Fact(MeasuresTexts.Caught, MeasuresTexts.Number(caught)),
        ];
        if (report.WentWell > 0)
            facts.Add(new Fact(MeasuresTexts.WentWell, MeasuresTexts.Number(report.WentWell)));
        facts.Add(new Fact(MeasuresTexts.NeedsKnown, MeasuresTexts.Share(report.NeedsKnown)));
        facts.Add(new Fact(MeasuresTexts.Treatment, MeasuresTexts.Share(report.Treatment)));
        yield return new Facts(facts);
        if (report.Treatment.IsTold)
            yield return new Rankings([
                new Ranking(
                    MeasuresTexts.Causes(report.Treatment.Of),
                    Rows(report.Causes, cause => cause.Count, cause => CausesTexts.Of(cause.Cause), cause => Number(cause.Count), most),
                    MeasuresTexts.Nothing
                ),
            ]);
    }

    private static IEnumerable<CardBlock> Points(MeasureReport report, int most)
    {
        var points = report.Points;
        yield return new Rankings([
            new Ranking(
                MeasuresTexts.ByPoint,
                Rows(points, point => point.Count, point => Text.Typed(point.Name), point => Number(point.Count), most),
                MeasuresTexts.NoReports
            ),
        ]);
        if (points.Count > most)
            yield return new Small(MeasuresTexts.More(points.Count - most));
        if (report.Nowhere > 0)
            yield return new Small(MeasuresTexts.Nowhere(report.Nowhere));
        if (report.Silent.Count > 0)
            yield return new Small(MeasuresTexts.Silent(report.Silent));
    }

    private static Facts Fix(MeasureReport report)
    {
        var (toOwner, toContact, toRecovery) = report.Times;
        List<Fact> facts =
        [
            new Fact(MeasuresTexts.ToOwner, MeasuresTexts.Times(toOwner)),
            new Fact(MeasuresTexts.ToContact, MeasuresTexts.Times(toContact)),
            new Fact(MeasuresTexts.ToRecovery, MeasuresTexts.Times(toRecovery)),
            new Fact(MeasuresTexts.Recovered, MeasuresTexts.Share(report.Recovered)),
            new Fact(MeasuresTexts.Gestures, MeasuresTexts.GesturesGiven(report.FreeGestures)),
        ];
        if (report.Money > 0 || report.Hours > 0)
            facts.Add(new Fact(MeasuresTexts.Cost, MeasuresTexts.CostOf(report)));
        return new Facts(facts);
    }

    private static IEnumerable<CardBlock> Held(MeasureReport report, int most)
    {
        var problems = report.Rows.Problems;
        yield return new Facts([
            new Fact(MeasuresTexts.Confirmed, MeasuresTexts.Share(report.Confirmed)),
            new Fact(MeasuresTexts.CameBack, MeasuresTexts.Number(report.CameBack)),
            new Fact(MeasuresTexts.Recommended, MeasuresTexts.Number(report.Recommended)),
            new Fact(MeasuresTexts.Problems, MeasuresTexts.Number(problems.Count)),
        ]);
        if (problems.Count == 0)
            yield break;
        yield return new Paragraph(Text.Lines(problems.Take(most).Select(problem => MeasuresTexts.Problem(problem, report.Rows.Now))));
        if (problems.Count > most)
            yield return new Small(MeasuresTexts.More(problems.Count - most));
    }

    private static IEnumerable<CardBlock> Reinforce(MeasureReport report, int most)
    {
        yield return new Facts([
            new Fact(MeasuresTexts.TookPart, MeasuresTexts.Share(report.TookPart)),
            new Fact(MeasuresTexts.Thanks, MeasuresTexts.Number(report.Rows.Thanks)),
            new Fact(MeasuresTexts.Stories, MeasuresTexts.Number(report.Rows.Stories)),
            new Fact(MeasuresTexts.Tips, MeasuresTexts.Number(report.Rows.Tips)),
        ]);
        yield return new Rankings([
            new Ranking(
                MeasuresTexts.Starters,
                Rows(
                    report.Starters,
                    team => team.Starters.Percent,
                    MeasuresTexts.TeamOf,
                    team => MeasuresTexts.Starting(team.Starters),
                    most
                ),
                MeasuresTexts.NoStarters(MeasureFloor.Team)
            ),
        ]);
    }

    // Those with the same share a rank.
    private static IReadOnlyList<RankingRow> Rows<T>(
        IReadOnlyList<T> items,
        Func<T, int> score,
        Func<T, Text> name,
        Func<T, Text> detail,
        int most
    ) =>
        [
            .. items
                .Take(most)
                .Select(item => new RankingRow(
                    items.Count(other => score(other) > score(item)) + 1,
                    name(item),
                    score(item),
                    detail(item)
                )),
        ];

    private static Text Number(int count) => MeasuresTexts.Number(count);
}
