using CxBot.Core.Issues.Causes;

namespace CxBot.Core.Measures;

/// <summary>A report as numbers in a row.</summary>
internal static class MeasureTable
{
    private const string Issues = "issues";
    private const string Hours = "working hours";

    public static IReadOnlyList<MeasureLine> Of(MeasureReport report)
    {
        var (toOwner, toContact, toRecovery) = report.Times;
        return
        [
            Count(MeasureStep.Need, "reports", report.Reports, Issues),
            Count(MeasureStep.Need, "customer affected", report.Affected, Issues),
            Count(MeasureStep.Need, "caught in time", report.Reports - report.Affected, Issues),
            Count(MeasureStep.Need, "went well", report.WentWell, Issues),
            Share(MeasureStep.Need, "need known", report.NeedsKnown, Issues),
            .. Causes(report),
            Count(MeasureStep.Promise, "promises made", report.Promised, "promises"),
            Share(MeasureStep.Promise, "promises kept", report.PromisesKept, "promises"),
            .. report.Points.Select(point => new MeasureLine(
                MeasureStep.ContactPoint,
                "reports by contact point",
                point.Name,
                point.Count,
                report.Reports,
                Issues
            )),
            Count(MeasureStep.ContactPoint, "nobody said where", report.Nowhere, Issues),
            .. report.Silent.Select(name => new MeasureLine(MeasureStep.ContactPoint, "silent contact point", name, 0, null, Issues)),
            .. Times("time to owner", toOwner),
            .. Times("time to first contact", toContact),
            .. Times("time to recovery", toRecovery),
            Share(MeasureStep.Fix, "recovered", report.Recovered, Issues),
            Count(MeasureStep.Fix, "gestures", report.FreeGestures.Of, "gestures"),
            Count(MeasureStep.Fix, "free gestures", report.FreeGestures.Part, "gestures"),
            Count(
                MeasureStep.Fix,
                "cost of gestures",
                report.Money / 100m,
                report.Rows.Currency.Length > 0 ? report.Rows.Currency : "money"
            ),
            Count(MeasureStep.Fix, "time of gestures", report.Hours / 100m, "hours"),
            Share(MeasureStep.Measure, "confirmed by the customer", report.Confirmed, Issues),
            Count(MeasureStep.Measure, "came back", report.CameBack, Issues),
            Count(MeasureStep.Measure, "recommended us", report.Recommended, Issues),
            .. report.Rows.Problems.SelectMany(Problem),
            Share(MeasureStep.Reinforce, "people who took part", report.TookPart, "people"),
            .. report.Starters.Select(team => new MeasureLine(
                MeasureStep.Reinforce,
                "starters by team",
                team.Manager,
                team.Starters.Part,
                team.Starters.Of,
                "people"
            )),
            Count(MeasureStep.Reinforce, "thanks given", report.Rows.Thanks, "thanks"),
            Count(MeasureStep.Reinforce, "stories told", report.Rows.Stories, "stories"),
            Count(MeasureStep.Reinforce, "tips tried", report.Rows.Tips, "tips"),
        ];
    }

    private static IEnumerable<MeasureLine> Causes(MeasureReport report)
    {
        yield return Share(MeasureStep.Need, "cause: how we treated them", report.Treatment, Issues);
        if (!report.Treatment.IsTold)
            yield break;
        foreach (var cause in report.Causes)
            yield return new MeasureLine(
                MeasureStep.Need,
                "reports by cause",
                Named(cause.Cause),
                cause.Count,
                report.Treatment.Of,
                Issues
            );
    }

    private static string Named(IssueCause cause) => $"{cause}".ToLowerInvariant();

    private static MeasureLine[] Times(string measure, MeasureTimes times) =>
        [
            new(MeasureStep.Fix, $"{measure}, median", "", InHours(times.Median, times.IsTold), times.Count, Hours),
            new(MeasureStep.Fix, $"{measure}, 90th percentile", "", InHours(times.Ninetieth, times.IsTold), times.Count, Hours),
        ];

    private static IEnumerable<MeasureLine> Problem(MeasuredProblem problem) =>
        [
            new(
                MeasureStep.Measure,
                "problem, four weeks before its fix",
                $"{problem.Code} {problem.Title}",
                problem.Counts.Before,
                null,
                "reports"
            ),
            new(
                MeasureStep.Measure,
                "problem, four weeks after its fix",
                $"{problem.Code} {problem.Title}",
                problem.Counts.After,
                null,
                "reports"
            ),
        ];

    private static decimal? InHours(TimeSpan time, bool isTold) => isTold ? Math.Round((decimal)time.TotalHours, 2) : null;

    private static MeasureLine Count(MeasureStep step, string measure, decimal count, string unit) =>
        new(step, measure, "", count, null, unit);

    private static MeasureLine Share(MeasureStep step, string measure, MeasureShare share, string unit) =>
        new(step, measure, "", share.IsTold ? share.Part : null, share.Of, unit);
}
