using System.Collections.Frozen;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Strikes the clocks of issues that are due, the earliest first, each in a transaction of its own.</summary>
internal sealed class StrikeClocks(
    IWriter writer,
    Readers readers,
    IEnumerable<IClockHand> hands,
    TimeProvider time,
    ILogger<StrikeClocks> logger
) : IScheduledTask
{
    private const int Batch = 200;

    // One that fails must not stand before the others for ever.
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    private readonly FrozenDictionary<IssueClockKind, IClockHand> hands = hands.ToFrozenDictionary(hand => hand.Kind);

    public string Name => "issues.clocks";

    public TimeSpan Every => TimeSpan.FromSeconds(15);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var kinds = hands.Keys.ToList();
        List<IssueClock> due;
        await using (var db = readers.Open())
            due = await db
                .IssueClocks.Where(clock => clock.NextDueAt <= now && kinds.Contains(clock.Kind))
                .OrderBy(clock => clock.NextDueAt)
                .Take(Batch)
                .ToListAsync(ct);
        foreach (var clock in due)
            await StrikeAsync(clock, now, ct);
    }

    private async Task StrikeAsync(IssueClock due, DateTime now, CancellationToken ct)
    {
        try
        {
            await writer.WriteAsync(db => StrikeAsync(db, due.Id, now), ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !ct.IsCancellationRequested)
        {
            logger.ClockFailed(exception, due.Id, due.Kind, due.IssueId);
            await writer.WriteAsync(
                db =>
                    db.IssueClocks.Where(clock => clock.Id == due.Id && clock.NextDueAt == due.NextDueAt)
                        .ExecuteUpdateAsync(set => set.SetProperty(clock => clock.NextDueAt, now + AfterFailure)),
                ct
            );
        }
    }

    // What happened since it was looked for counts: somebody may just have moved the issue.
    private async Task StrikeAsync(CxDb db, long id, DateTime now)
    {
        if (await db.IssueClocks.SingleOrDefaultAsync(clock => clock.Id == id && clock.NextDueAt <= now) is { } clock)
            await hands[clock.Kind].StrikeAsync(db, clock, now);
    }
}
