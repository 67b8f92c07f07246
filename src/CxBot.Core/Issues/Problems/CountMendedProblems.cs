using CxBot.Core.Nudges;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Problems;

/// <summary>Four weeks after a fix, says how often it came since: to those who were told, in place, and to its owner anew.</summary>
internal sealed class CountMendedProblems(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    private const int Batch = 200;

    public string Name => "problems.count";

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        List<long> due;
        await using (var db = readers.Open())
            due = await db
                .Problems.Where(problem => problem.NextDueAt <= now)
                .OrderBy(problem => problem.NextDueAt)
                .Select(problem => problem.Id)
                .Take(Batch)
                .ToListAsync(ct);
        foreach (var id in due)
            await writer.WriteAsync(db => CountAsync(db, id, now), ct);
    }

    private static async Task CountAsync(CxDb db, long id, DateTime now)
    {
        if (await db.Problems.SingleOrDefaultAsync(problem => problem.Id == id && problem.NextDueAt <= now) is not { } problem)
            return;
        problem.NextDueAt = null;
        problem.Revision++;
        await db.SaveChangesAsync();
        await ProblemDesk.RenewAsync(db, problem, now);
        db.Append(Duty.For(problem.OwnerId, ProblemCards.Counted(await ProblemFile.OpenAsync(db, problem, now)), now));
    }
}
