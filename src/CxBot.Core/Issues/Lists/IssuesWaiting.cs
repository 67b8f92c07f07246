using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Lists;

/// <summary>What waits for a person: theirs to recover, theirs to take, and what they reported and have not heard the end of.</summary>
public static class IssuesWaiting
{
    /// <summary>Open issues, what the person must do first, then what is late or due first, then the most urgent, then the oldest; each once.</summary>
    public static async Task<IReadOnlyList<WaitingIssue>> ForAsync(CxDb db, long personId)
    {
        var rows = await (
            from issue in db.Issues.AsNoTracking()
            join point in db.ContactPoints on issue.ContactPointId equals point.Id into points
            from point in points.DefaultIfEmpty()
            where
                (issue.State == IssueState.Reported && (issue.AskedId == personId || issue.ReporterId == personId))
                || (
                    (issue.State == IssueState.Owned || issue.State == IssueState.Recovering)
                    && (issue.OwnerId == personId || issue.ReporterId == personId)
                )
            select new { issue, pointName = point == null ? null : point.Name }
        ).ToListAsync();
        return
        [
            .. rows.Select(row => new WaitingIssue(row.issue, WhyOf(row.issue, personId), row.pointName))
                .OrderBy(waiting => waiting.Why)
                // What is late comes before what is due.
                .ThenBy(waiting => waiting.Issue.DueAt ?? DateTime.MaxValue)
                .ThenByDescending(waiting => waiting.Issue.Urgency)
                .ThenBy(waiting => waiting.Issue.Number),
        ];
    }

    private static WaitingFor WhyOf(Issue issue, long personId) =>
        issue.OwnerId == personId ? WaitingFor.TheirRecovery
        : issue.State == IssueState.Reported && issue.AskedId == personId ? WaitingFor.TheirTaking
        : WaitingFor.TheColleague;
}
