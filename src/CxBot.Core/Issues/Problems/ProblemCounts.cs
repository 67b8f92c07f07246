using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>How often a problem came, reports and those who said *me too* together.</summary>
/// <param name="Voices">Ever.</param>
/// <param name="Before">In the four weeks before its fix, or until now while there is none.</param>
/// <param name="After">In the four weeks since its fix, as far as they have passed.</param>
internal sealed record ProblemCounts(int Voices, int Before, int After)
{
    public static async Task<ProblemCounts> OfAsync(CxDb db, Problem problem, IReadOnlyList<Issue> issues, DateTime now)
    {
        var ids = issues.Select(issue => issue.Id).ToList();
        var too = await db.MeToos.Where(one => ids.Contains(one.IssueId)).Select(one => one.At).ToListAsync();
        return Of([.. issues.Select(issue => issue.ReportedAt), .. too], problem.FixedAt ?? now);
    }

    /// <summary>Counts moments on both sides of another.</summary>
    public static ProblemCounts Of(IReadOnlyCollection<DateTime> moments, DateTime turn)
    {
        var (from, until) = (turn.AddDays(-Problem.CountedDays), turn.AddDays(Problem.CountedDays));
        return new ProblemCounts(
            moments.Count,
            moments.Count(at => at >= from && at < turn),
            moments.Count(at => at >= turn && at < until)
        );
    }
}
