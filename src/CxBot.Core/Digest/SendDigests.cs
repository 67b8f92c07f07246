using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>
/// Sends managers their week on Friday at 09:00 in their zone, the working day before where that is a holiday; after a stop of the
/// bot, until the end of the next working day. Each week ends in the ledger as sent, late or missed.
/// </summary>
internal sealed class SendDigests(Readers readers, IWriter writer, TimeProvider time) : IScheduledTask
{
    private const int AtOnce = 200;

    private static readonly TimeSpan LookAheadEvery = TimeSpan.FromHours(1);

    private DateTime lookedAheadAt;

    public string Name => "digests";

    public TimeSpan Every => TimeSpan.FromSeconds(30);

    public async Task RunAsync(CancellationToken ct)
    {
        await PlanAsync(ct);
        await LookAheadAsync(ct);
        // Each pass moves its schedules on by a week, so this ends also after a stop of months.
        while (await DueAsync(ct) is { Count: > 0 } due)
        {
            // What the teams did is read beside the writer; only the outcome passes the gate.
            await using var reading = readers.Open();
            var ids = due.Select(schedule => schedule.ManagerId).ToList();
            var managers = await reading.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, ct);
            var setting = new DigestSetting(reading);
            foreach (var schedule in due)
                await SettleAsync(setting, reading, schedule, managers[schedule.ManagerId], ct);
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
        var setting = new DigestSetting(reading);
        foreach (var manager in without)
        {
            var schedule = DigestSchedule.For(manager.Id, await setting.CalendarAsync(manager.ToColleague()), Now);
            await writer.WriteAsync(db => PlanOneAsync(db, schedule), ct);
        }
    }

    /// <summary>Somebody may have said since which holidays are kept: what would come too late comes in time.</summary>
    private async Task LookAheadAsync(CancellationToken ct)
    {
        var now = Now;
        if (now - lookedAheadAt < LookAheadEvery)
            return;
        lookedAheadAt = now;
        await using var reading = readers.Open();
        var setting = new DigestSetting(reading);
        var soon = await (
            from schedule in reading.DigestSchedules
            join manager in reading.People on schedule.ManagerId equals manager.Id
            where schedule.NextDueAt > now
            select new
            {
                Schedule = schedule,
                manager.OrganisationId,
                manager.TimeZone,
            }
        ).ToListAsync(ct);
        foreach (var one in soon)
        {
            var dueAt = (await setting.CalendarAsync(one.OrganisationId, one.TimeZone)).DueAt(one.Schedule.NextFriday);
            if (dueAt != one.Schedule.NextDueAt)
                await writer.WriteAsync(db => MoveAsync(db, one.Schedule, one.Schedule.NextFriday, dueAt), ct);
        }
    }

    private static async Task PlanOneAsync(CxDb db, DigestSchedule schedule)
    {
        if (await db.DigestSchedules.AnyAsync(other => other.ManagerId == schedule.ManagerId))
            return;
        db.Add(schedule);
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

    private async Task SettleAsync(DigestSetting setting, CxDb reading, DigestSchedule schedule, Person manager, CancellationToken ct)
    {
        var (friday, reader, now) = (schedule.NextFriday, manager.ToColleague(), Now);
        var calendar = await setting.CalendarAsync(reader);
        if (calendar.DueAt(friday) is var dueAt && dueAt > now)
        {
            // They moved to another zone since: it is not nine there yet.
            await writer.WriteAsync(db => MoveAsync(db, schedule, friday, dueAt), ct);
            return;
        }
        var state = calendar.StateAt(now, friday);
        var content =
            manager.IsActive && schedule.IsOn
                ? await DigestReading.ReadAsync(setting, reading, reader, calendar.WeekOf(friday), now, ct)
                : null;
        var next = friday.AddDays(7);
        await writer.WriteAsync(
            async db =>
            {
                // Whichever node moves the schedule on settles the week.
                if (await MoveAsync(db, schedule, next, calendar.DueAt(next)) && content is not null)
                    await KeepAsync(db, manager.Id, content, state, now);
            },
            ct
        );
    }

    private static async Task<bool> MoveAsync(CxDb db, DigestSchedule schedule, DateOnly friday, DateTime dueAt)
    {
        var moved = await db
            .DigestSchedules.Where(row =>
                row.ManagerId == schedule.ManagerId && row.NextFriday == schedule.NextFriday && row.NextDueAt == schedule.NextDueAt
            )
            .ExecuteUpdateAsync(row => row.SetProperty(to => to.NextFriday, friday).SetProperty(to => to.NextDueAt, dueAt));
        return moved > 0;
    }

    private static async Task KeepAsync(CxDb db, long managerId, DigestContent content, DigestState state, DateTime now)
    {
        db.Add(
            new WeeklyDigest
            {
                ManagerId = managerId,
                From = content.Week.From,
                Through = content.Week.Through,
                State = state,
                SettledAt = now,
            }
        );
        await db.SaveChangesAsync();
        if (state != DigestState.Missed)
            db.Append(Duty.For(managerId, DigestCards.Of(content), now, DigestNews.Subject(managerId, content.Week.From)));
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;
}
