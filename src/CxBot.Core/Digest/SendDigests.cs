using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>
/// Sends managers their week on Friday at 09:00 in their zone; after a stop of the bot, until the end of the next working day.
/// Each week ends in the ledger as sent, late or missed.
/// </summary>
internal sealed class SendDigests(Readers readers, IWriter writer, TimeProvider time) : IScheduledTask
{
    private const int AtOnce = 200;

    public string Name => "digests";

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken ct)
    {
        await PlanAsync(ct);
        // Each pass moves its schedules on by a week, so this ends also after a stop of months.
        while (await DueAsync(ct) is { Count: > 0 } due)
        {
            foreach (var schedule in due)
                await SettleAsync(schedule, ct);
        }
    }

    /// <summary>Whoever got a team since the last look gets a schedule.</summary>
    private async Task PlanAsync(CancellationToken ct)
    {
        await using var reading = readers.Open();
        var without = await reading
            .People.Where(person =>
                person.IsActive
                && reading.TeamMemberships.Any(membership => membership.ManagerId == person.Id && membership.ConfirmedAt != null)
                && !reading.DigestSchedules.Any(schedule => schedule.ManagerId == person.Id)
            )
            .Take(AtOnce)
            .ToListAsync(ct);
        foreach (var manager in without)
            await writer.WriteAsync(db => PlanOneAsync(db, manager), ct);
    }

    private async Task PlanOneAsync(CxDb db, Person manager)
    {
        if (await db.DigestSchedules.AnyAsync(schedule => schedule.ManagerId == manager.Id))
            return;
        db.Add(DigestSchedule.For(manager.Id, manager.TimeZone, Now));
        await db.SaveChangesAsync();
    }

    private async Task<List<DigestSchedule>> DueAsync(CancellationToken ct)
    {
        await using var db = readers.Open();
        var now = Now;
        return await db
            .DigestSchedules.Where(schedule => schedule.NextDueAt <= now)
            .OrderBy(schedule => schedule.NextDueAt)
            .Take(AtOnce)
            .ToListAsync(ct);
    }

    private async Task SettleAsync(DigestSchedule schedule, CancellationToken ct)
    {
        // What the team did is read beside the writer; only the outcome passes the gate.
        await using var reading = readers.Open();
        var manager = await reading.People.SingleAsync(person => person.Id == schedule.ManagerId, ct);
        var week = DigestWeek.Before(schedule.NextFriday);
        var content =
            manager.IsActive && schedule.IsOn ? await DigestReading.ReadAsync(reading, manager.ToColleague(), week, Now, ct) : null;
        await writer.WriteAsync(db => SettleAsync(db, schedule, manager, content), ct);
    }

    private async Task SettleAsync(CxDb db, DigestSchedule schedule, Person manager, DigestContent? content)
    {
        var friday = schedule.NextFriday;
        var next = friday.AddDays(7);
        var nextDueAt = DigestTimes.DueAt(next, manager.TimeZone);
        // Whichever node moves the schedule on settles the week.
        var moved = await db
            .DigestSchedules.Where(row => row.ManagerId == manager.Id && row.NextFriday == friday)
            .ExecuteUpdateAsync(row => row.SetProperty(to => to.NextFriday, next).SetProperty(to => to.NextDueAt, nextDueAt));
        if (moved == 0 || content is null)
            return;

        var state = DigestTimes.StateAt(Now, friday, manager.TimeZone);
        db.Add(
            new WeeklyDigest
            {
                ManagerId = manager.Id,
                From = content.Week.From,
                Through = content.Week.Through,
                State = state,
                SettledAt = Now,
            }
        );
        await db.SaveChangesAsync();
        if (state != DigestState.Missed)
            db.Append(Duty.For(manager.Id, DigestCards.Of(content), Now));
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
