using CxBot.Core.Channels;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// One transaction's share of planning: rows of the ledger for the next three days, and for what passed unused. The ledger's key
/// and the guard on the next planned time let only one of two nodes win; the other starts again and finds it done.
/// </summary>
internal sealed class PlanBatch(CxDb db, ContentLibrary library, DateTime now)
{
    /// <summary>The most schedules in a transaction.</summary>
    public const int MostSchedules = 200;

    // After a long stop a single schedule may leave 200 rows: others who wait to write get their turn in between.
    private const int EnoughRows = 1000;

    private readonly LedgerStatements ledger = new(db.Statements);
    private HashSet<(long ScheduleId, DateTime PlannedAt)> standing = [];
    private int rows;

    /// <summary>Plans what is due to be planned, of one channel if it is named.</summary>
    public async Task RunAsync(long? channelId = null) =>
        await PlanAsync(await DueSchedules.ToPlan(db, now, channelId).AsNoTracking().Take(MostSchedules).ToListAsync());

    /// <summary>Plans a channel's schedules at once, so that its keeper sees what is fixed.</summary>
    public async Task PlanAsync(Channel channel)
    {
        var due = await DueSchedules.ToPlan(db, now, channel.Id).ToListAsync();
        await PlanAsync(due);
        // What they are now was written by statements.
        foreach (var one in due)
            db.Entry(one.Schedule).State = EntityState.Unchanged;
    }

    private async Task PlanAsync(List<ScheduleInChannel> due)
    {
        if (due.Count == 0)
            return;
        var chooser = await PostChooser.ForAsync(db, library, [.. due.Select(one => one.Channel)], now);
        await ReadStandingAsync(due);
        foreach (var one in due.TakeWhile(_ => rows < EnoughRows))
            Plan(one, chooser);
    }

    private async Task ReadStandingAsync(List<ScheduleInChannel> due)
    {
        var ids = due.ConvertAll(one => one.Schedule.Id);
        var first = due.Min(one => one.Schedule.NextDueAt!.Value);
        var found = await db
            .PlannedPosts.Where(post => ids.Contains(post.ScheduleId) && post.PlannedAt >= first)
            .Select(post => new { post.ScheduleId, post.PlannedAt })
            .ToListAsync();
        standing = [.. found.Select(post => (post.ScheduleId, post.PlannedAt))];
    }

    private void Plan(ScheduleInChannel due, PostChooser chooser)
    {
        var (schedule, channel) = due;
        var calendar = chooser.CalendarOf(channel);
        var plan = DuePlan.For(
            schedule.In(channel.TimeZone),
            schedule.NextDueAt!.Value,
            now,
            schedule.PlannedAhead,
            time => PostFate.IsTooLate(schedule.Kind, time, now, calendar)
        );
        foreach (var skipped in plan.Skipped.Where(skipped => !standing.Contains((schedule.Id, skipped.First))))
            Add(Skipped(schedule, channel, skipped, calendar));
        foreach (var time in plan.Planned.Where(time => !standing.Contains((schedule.Id, time))))
            Add(chooser.Row(schedule, channel, time));
        ledger.MoveOn(schedule, plan.Next);
        schedule.NextDueAt = plan.Next;
    }

    private PlannedPost Skipped(Schedule schedule, Channel channel, SkippedTimes skipped, ChannelCalendar calendar)
    {
        var row = new PlannedPost
        {
            ScheduleId = schedule.Id,
            ChannelId = channel.Id,
            Kind = schedule.Kind,
            PlannedAt = skipped.First,
            DueAt = skipped.First,
            Occurrences = skipped.Count,
        };
        if (schedule.IsPausedAt(skipped.First))
            row.Skip(PlannedPostReason.Paused, now);
        else if (schedule.EveryMinutes is null && calendar.HolidayOn(calendar.DayOf(skipped.First)) is { } holiday)
            row.Skip(PlannedPostReason.Holiday, now, holiday);
        else
            row.Skip(skipped.WasMissed ? PlannedPostReason.Missed : PlannedPostReason.Overtaken, now);
        return row;
    }

    private void Add(PlannedPost row)
    {
        ledger.Add(row);
        rows++;
    }
}
