using CxBot.Core.Issues.Similar;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>
/// Looks, when an issue is written down, whether it is the third of its kind in a month, or one more of a known problem, and asks
/// whoever looks after it. The same reports are offered once.
/// </summary>
internal static class ProblemOffer
{
    private const int Enough = 3;

    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    public static async Task ConsiderAsync(CxDb db, Issue issue, DateTime now)
    {
        if (issue.IsRestricted || issue.Kind == IssueKind.WentWell || issue.ResponsibleId is not { } responsible)
            return;
        var alike = (await SimilarIssues.SinceAsync(db, issue, now - Month)).Select(similar => similar.Issue).ToList();
        if (alike.FirstOrDefault(other => other.ProblemId is not null) is { } joined)
        {
            var problem = await db.Problems.AsNoTracking().SingleAsync(one => one.Id == joined.ProblemId);
            if (problem.State != ProblemState.Dropped)
                db.Append(Duty.For(problem.OwnerId, ProblemCards.OfferToJoin(issue, problem), now));
            return;
        }
        var together = alike.Prepend(issue).Take(ProblemLine.MostIssues).OrderBy(one => one.Number).ToList();
        if (together.Count < Enough || alike.Exists(other => other.ProblemOfferedAt is not null))
            return;
        var ids = together.Select(one => one.Id).ToList();
        await db.Issues.Where(one => ids.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.ProblemOfferedAt, now));
        db.Append(Duty.For(responsible, ProblemCards.Offer(together), now));
    }
}
