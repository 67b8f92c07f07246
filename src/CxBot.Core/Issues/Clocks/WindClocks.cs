using CxBot.Core.Issues.Recovering;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Sets the clocks of open issues that have none: those of before there were clocks.</summary>
internal sealed class WindClocks(IWriter writer, TimeProvider time) : IScheduledTask
{
    private const int AtOnce = 20;

    public string Name => "issues.wind";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        while (await writer.WriteAsync(WindSomeAsync, ct) == AtOnce) { }
    }

    private async Task<int> WindSomeAsync(CxDb db)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var still = await db
            .Issues.Open()
            .Where(issue => issue.Kind == IssueKind.Affected && issue.TimedSince == null)
            .OrderBy(issue => issue.Id)
            .Take(AtOnce)
            .ToListAsync();
        foreach (var issue in still)
            await ClockSetting.SetAsync(db, await IssueFile.OpenAsync(db, issue, [], now));
        await db.SaveChangesAsync();
        return still.Count;
    }
}
