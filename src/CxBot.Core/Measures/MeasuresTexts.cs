using System.Globalization;
using CxBot.Core.Board;
using CxBot.Core.Chat;

namespace CxBot.Core.Measures;

/// <summary>What people read in measures.</summary>
internal static class MeasuresTexts
{
    public static Text Usage => Text.Of("Measures.Usage");

    public static Text Details => Text.Of("Measures.Details", MeasureFloor.Cases);

    public static Text UnknownPeriod => Text.Of("Measures.UnknownPeriod");

    public static Text About => Text.Of("Measures.About");

    public static Text Reports => Text.Of("Measures.Reports");

    public static Text Affected => Text.Of("Measures.Affected");

    public static Text Caught => Text.Of("Measures.Caught");

    public static Text WentWell => Text.Of("Measures.WentWell");

    public static Text NeedsKnown => Text.Of("Measures.NeedsKnown");

    public static Text Treatment => Text.Of("Measures.Treatment");

    public static Text Promised => Text.Of("Measures.Promised");

    public static Text PromisesKept => Text.Of("Measures.PromisesKept");

    public static Text ByPoint => Text.Of("Measures.ByPoint");

    public static Text NoReports => Text.Of("Measures.NoReports");

    public static Text Nothing => Text.Of("Measures.Nothing");

    public static Text ToOwner => Text.Of("Measures.ToOwner");

    public static Text ToContact => Text.Of("Measures.ToContact");

    public static Text ToRecovery => Text.Of("Measures.ToRecovery");

    public static Text Recovered => Text.Of("Measures.Recovered");

    public static Text Gestures => Text.Of("Measures.Gestures");

    public static Text Cost => Text.Of("Measures.Cost");

    public static Text Confirmed => Text.Of("Measures.Confirmed");

    public static Text CameBack => Text.Of("Measures.CameBack");

    public static Text Recommended => Text.Of("Measures.Recommended");

    public static Text Problems => Text.Of("Measures.Problems");

    public static Text TookPart => Text.Of("Measures.TookPart");

    public static Text Thanks => Text.Of("Measures.Thanks");

    public static Text Stories => Text.Of("Measures.Stories");

    public static Text Tips => Text.Of("Measures.Tips");

    public static Text Starters => Text.Of("Measures.Starters");

    public static Text Company => Text.Of("Measures.Company");

    public static Text All => Text.Of("Measures.All");

    public static Text Title(MeasurePeriod period, bool isRunning, DateTime now) =>
        Text.Of(isRunning ? "Measures.TitleRunning" : "Measures.Title", Day(period.From, now), Day(period.Through, now));

    public static Text Bold(Text text) => Text.Of("Measures.Bold", text);

    public static Text Number(long count) => new("", [count]);

    public static Text More(int count) => Text.Plural("Measures.More", count);

    public static Text Causes(int known) => Text.Plural("Measures.Causes", known);

    public static Text Nowhere(int reports) => Text.Plural("Measures.Nowhere", reports);

    public static Text Silent(IEnumerable<string> points) => Text.Of("Measures.Silent", Text.List(points.Select(Text.Typed)));

    public static Text NoStarters(int fewest) => Text.Of("Measures.NoStarters", fewest);

    public static Text Starting(MeasureShare share) => Text.Of("Measures.Starting", share.Part, share.Of);

    public static Text GesturesGiven(MeasureShare free) => free.Of == 0 ? Nothing : Text.Of("Measures.GesturesGiven", free.Of, free.Part);

    public static Text TeamOf(TeamStarters team) =>
        team.Manager.Length > 0 ? BoardTexts.TeamOf(new PersonName(team.ManagerId, team.Manager)) : BoardTexts.SomeTeam;

    /// <summary>"58 % (7 of 12)"; too little behind it is not told.</summary>
    public static Text Share(MeasureShare share) =>
        share switch
        {
            { Of: 0 } => Nothing,
            { IsTold: false } => Text.Of("Measures.TooFew", share.Of),
            _ => Text.Of("Measures.Share", share.Percent, share.Part, share.Of),
        };

    /// <summary>"half within 2.5 h, nine in ten within 7 h".</summary>
    public static Text Times(MeasureTimes times) =>
        times switch
        {
            { Count: 0 } => Nothing,
            { IsTold: false } => Text.Of("Measures.TooFew", times.Count),
            _ => Text.Of("Measures.Times", Time(times.Median), Time(times.Ninetieth)),
        };

    public static Text CostOf(MeasureReport report)
    {
        var parts = new List<Text>();
        if (report.Money > 0)
            parts.Add(
                report.Rows.Currency.Length > 0
                    ? Text.Of("Measures.Money", new Amount(report.Money), report.Rows.Currency)
                    : new Text("", [new Amount(report.Money)])
            );
        if (report.Hours > 0)
            parts.Add(Text.Of("Measures.Hours", new Amount(report.Hours)));
        return Text.List(parts);
    }

    /// <summary>"P-3 late parcels: 9 before, 2 after"; while four weeks since have not passed, so far.</summary>
    public static Text Problem(MeasuredProblem problem, DateTime now) =>
        Text.Of(
            now < problem.FixedAt.AddDays(Issues.Problems.Problem.CountedDays) ? "Measures.ProblemSoFar" : "Measures.Problem",
            problem.Code,
            problem.Title,
            problem.Counts.Before,
            problem.Counts.After
        );

    public static Text Step(MeasureStep step) =>
        step switch
        {
            MeasureStep.Need => Text.Of("Measures.StepNeed"),
            MeasureStep.Promise => Text.Of("Measures.StepPromise"),
            MeasureStep.ContactPoint => Text.Of("Measures.StepContactPoint"),
            MeasureStep.Fix => Text.Of("Measures.StepFix"),
            MeasureStep.Measure => Text.Of("Measures.StepMeasure"),
            _ => Text.Of("Measures.StepReinforce"),
        };

    public static Text Before(MeasureSpan span) =>
        span switch
        {
            MeasureSpan.Week => Text.Of("Measures.BeforeWeek"),
            MeasureSpan.Month => Text.Of("Measures.BeforeMonth"),
            MeasureSpan.Quarter => Text.Of("Measures.BeforeQuarter"),
            MeasureSpan.Year => Text.Of("Measures.BeforeYear"),
            _ => Text.Of("Measures.BeforeDays"),
        };

    public static Text SoFar(MeasureSpan span) =>
        span switch
        {
            MeasureSpan.Week => Text.Of("Measures.SoFarWeek"),
            MeasureSpan.Quarter => Text.Of("Measures.SoFarQuarter"),
            MeasureSpan.Year => Text.Of("Measures.SoFarYear"),
            _ => Text.Of("Measures.SoFarMonth"),
        };

    public static Text Last(MeasureSpan span) =>
        span switch
        {
            MeasureSpan.Week => Text.Of("Measures.LastWeek"),
            MeasureSpan.Quarter => Text.Of("Measures.LastQuarter"),
            MeasureSpan.Year => Text.Of("Measures.LastYear"),
            _ => Text.Of("Measures.LastMonth"),
        };

    public static Text ToKeep(MeasureForm form) =>
        form switch
        {
            MeasureForm.Csv => Text.Of("Measures.AsTable"),
            MeasureForm.Json => Text.Of("Measures.AsData"),
            _ => Text.Of("Measures.ToPrint"),
        };

    public static Text Open(MeasureForm form) =>
        form switch
        {
            MeasureForm.Csv => Text.Of("Measures.GetTable"),
            MeasureForm.Json => Text.Of("Measures.GetData"),
            _ => Text.Of("Measures.OpenPage"),
        };

    // Another year than the present one is named.
    private static Text Day(DateOnly day, DateTime now) =>
        day.Year == now.Year
            ? new Text("", [new CalendarDay(day)])
            : new Text("", [new CalendarDay(day), day.ToString(" yyyy", CultureInfo.InvariantCulture)]);

    // Under an hour in minutes.
    private static Text Time(TimeSpan time) =>
        time < TimeSpan.FromHours(1)
            ? Text.Of("Measures.Minutes", (long)Math.Round(time.TotalMinutes))
            : Text.Of("Measures.WorkingHours", new Tenths((long)Math.Round(time.TotalHours * 10)));
}
