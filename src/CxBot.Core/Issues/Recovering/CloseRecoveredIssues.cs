using CxBot.Core.Issues.Routing;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Recovering;

/// <summary>
/// Closes recoveries that nobody reopened in time and takes the buttons off their cards. They count as closed before it has
/// run: <see cref="Issue.StateAt"/>.
/// </summary>
internal sealed class CloseRecoveredIssues(IWriter writer, TimeProvider time) : IScheduledTask
{
    private const int AtOnce = 20;

    public string Name => "issues.close";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        // Small pieces, so that nobody's answer waits behind a long list.
        while (await writer.WriteAsync(CloseSomeAsync, ct) == AtOnce) { }
    }

    private async Task<int> CloseSomeAsync(CxDb db)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var before = now - TimeSpan.FromDays(Issue.ReopenDays);
        var due = await db
            .Issues.Where(issue => issue.State == IssueState.Recovered && issue.RecoveredAt <= before)
            .OrderBy(issue => issue.RecoveredAt)
            .Take(AtOnce)
            .ToListAsync();
        foreach (var issue in due)
        {
            var file = await IssueFile.OpenAsync(db, issue, [], now);
            await IssueNews.KeepAsync(db, file, issue.Close(now));
        }
        return due.Count;
    }
}
