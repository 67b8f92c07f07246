using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Gestures;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Measures;

/// <summary>Reads what was done beside the issues' own course.</summary>
internal static class MeasuredWork
{
    public static async Task<IReadOnlyList<MeasuredGesture>> GesturesAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        await (
            from gesture in db.Gestures
            join issue in MeasureReading.Reported(db, span) on gesture.IssueId equals issue.Id
            where gesture.State == GestureState.Given
            select new MeasuredGesture(gesture.Cost, gesture.Amount)
        ).ToListAsync(ct);

    public static async Task<string> CurrencyAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        await db.RemedySettings.Where(one => one.OrganisationId == span.OrganisationId).Select(one => one.Currency).SingleOrDefaultAsync(ct)
        ?? "";

    public static async Task<IReadOnlyList<FollowUpResult>> FollowUpsAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        await (
            from followUp in db.FollowUps
            join issue in MeasureReading.Reported(db, span) on followUp.IssueId equals issue.Id
            where followUp.Result != null
            select followUp.Result!.Value
        ).ToListAsync(ct);

    public static async Task<IReadOnlyList<MeasuredProblem>> ProblemsAsync(CxDb db, MeasuredSpan span, CancellationToken ct)
    {
        var problems = await db
            .Problems.AsNoTracking()
            .Where(problem => problem.OrganisationId == span.OrganisationId && problem.FixedAt >= span.Begin && problem.FixedAt < span.End)
            .OrderBy(problem => problem.FixedAt)
            .ToListAsync(ct);
        var ids = problems.Select(problem => (long?)problem.Id).ToList();
        var of = db.Issues.ForEverybody().Where(issue => ids.Contains(issue.ProblemId));
        var voices = await of.Select(issue => new { issue.ProblemId, At = issue.ReportedAt })
            .Concat(from issue in of join too in db.MeToos on issue.Id equals too.IssueId select new { issue.ProblemId, too.At })
            .ToListAsync(ct);
        var moments = voices.ToLookup(voice => voice.ProblemId, voice => voice.At);
        return
        [
            .. problems.Select(problem => new MeasuredProblem(
                problem.Code,
                problem.Title,
                problem.FixedAt!.Value,
                ProblemCounts.Of([.. moments[problem.Id]], problem.FixedAt.Value)
            )),
        ];
    }
}
