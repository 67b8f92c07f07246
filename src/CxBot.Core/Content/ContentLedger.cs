using CxBot.Core.Channels;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>How keepers change what stands in the ledger for the days to come.</summary>
internal sealed class ContentLedger(CxDb db, ContentLibrary library, DateTime now)
{
    /// <summary>Holds a channel's schedules back until a day begins there, or until somebody resumes them.</summary>
    public async Task PauseAsync(KeptChannel kept, DateOnly? untilDay)
    {
        DateTime? until = untilDay is { } day
            ? LocalTimes.ToUtc(day.ToDateTime(TimeOnly.MinValue), Zones.Find(kept.Channel.TimeZone))
            : null;
        foreach (var schedule in kept.Schedules)
            (schedule.PausedAt, schedule.PausedUntil) = (schedule.PausedAt ?? now, until);
        foreach (var row in await ToComeAsync(kept.Channel))
        {
            if (row.State == PlannedPostState.Planned && (until is null || row.PlannedAt < until))
                row.Skip(PlannedPostReason.Paused, now);
        }
        await db.SaveChangesAsync();
        if (until is null)
            return;
        // A pause with a later end, or with none, may have left out what comes now.
        await ForgetAsync(kept.Channel, row => row.Why == PlannedPostReason.Paused && row.PlannedAt >= until);
        foreach (var schedule in kept.Schedules.Where(schedule => schedule.EveryMinutes is null))
            schedule.PlanFrom(kept.Channel.TimeZone, now);
        await db.SaveChangesAsync();
        await new PlanBatch(db, library, now).PlanAsync(kept.Channel);
    }

    /// <summary>Lets a channel's schedules run again from now on.</summary>
    public async Task ResumeAsync(KeptChannel kept)
    {
        var paused = kept.Schedules.Where(schedule => schedule.PausedAt is not null).ToList();
        await ForgetAsync(kept.Channel, row => row.Why == PlannedPostReason.Paused);
        foreach (var schedule in paused)
            schedule.Resume(kept.Channel.TimeZone, now);
        await db.SaveChangesAsync();
        await new PlanBatch(db, library, now).PlanAsync(kept.Channel);
    }

    /// <summary>Plans some schedules anew, after their days, time, tags or the channel's zone changed.</summary>
    public async Task ReplanAsync(Channel channel, IReadOnlyList<Schedule> changed)
    {
        var ids = changed.Select(schedule => schedule.Id).ToHashSet();
        await ForgetAsync(channel, row => ids.Contains(row.ScheduleId));
        foreach (var schedule in changed)
            schedule.PlanFrom(channel.TimeZone, now);
        await db.SaveChangesAsync();
        await new PlanBatch(db, library, now).PlanAsync(channel);
    }

    /// <summary>Takes the channel's holidays to heart: rows on new ones are left out, rows on days that are none any more are planned.</summary>
    public async Task KeepHolidaysAsync(KeptChannel kept)
    {
        var calendar = await ChannelCalendar.OfAsync(db, kept.Channel);
        foreach (var row in await ToComeAsync(kept.Channel))
        {
            if (row.State == PlannedPostState.Planned && calendar.HolidayOn(calendar.DayOf(row.PlannedAt)) is { } holiday)
                row.Skip(PlannedPostReason.Holiday, now, holiday);
        }
        await db.SaveChangesAsync();
        await ForgetAsync(
            kept.Channel,
            row => row.Why == PlannedPostReason.Holiday && calendar.HolidayOn(calendar.DayOf(row.PlannedAt)) is null
        );
        foreach (var schedule in kept.Schedules.Where(schedule => schedule.EveryMinutes is null))
            schedule.PlanFrom(kept.Channel.TimeZone, now);
        await db.SaveChangesAsync();
        await new PlanBatch(db, library, now).PlanAsync(kept.Channel);
    }

    /// <summary>Leaves the next post out, of a kind or of any; null when nothing is to come.</summary>
    public async Task<PlannedPost?> SkipNextAsync(KeptChannel kept, PostKind? kind)
    {
        if (await NextAsync(kept, kind) is not { } next)
            return null;
        next.Skip(PlannedPostReason.SkippedByHand, now);
        await db.SaveChangesAsync();
        return next;
    }

    /// <summary>Puts the next best item into the place of the next one; null when nothing is to come that holds an item.</summary>
    public async Task<PlannedPost?> ReplaceNextAsync(KeptChannel kept, PostKind? kind)
    {
        if (await NextAsync(kept, kind, withItem: true) is not { } next)
            return null;
        var schedule = kept.Schedules.First(schedule => schedule.Id == next.ScheduleId);
        var before = next.ItemId;
        // What is in the row counts as shown, so that another one is chosen.
        (await PostChooser.ForAsync(db, library, [kept.Channel], now)).Fill(next, schedule, kept.Channel);
        if (next.State != PlannedPostState.Planned)
            (next.State, next.ItemId) = (PlannedPostState.Planned, before);
        (next.Why, next.Detail) = (PlannedPostReason.ChosenByHand, "");
        await db.SaveChangesAsync();
        return next;
    }

    private async Task<PlannedPost?> NextAsync(KeptChannel kept, PostKind? kind, bool withItem = false)
    {
        bool Fits(PostKind of) => (kind is null || of == kind) && (!withItem || of.HasItem());
        var standing = (await ToComeAsync(kept.Channel)).Where(row => row.State == PlannedPostState.Planned && Fits(row.Kind)).ToList();
        var first = standing.FirstOrDefault();
        // Further ahead than three days, or in a demo: it gets its row now.
        var running = kept.Schedules.Where(schedule => Fits(schedule.Kind) && schedule is { PausedAt: null, NextDueAt: not null });
        if (running.MinBy(schedule => schedule.NextDueAt) is not { } next || first?.PlannedAt <= next.NextDueAt)
            return first;
        var row = (await PostChooser.ForAsync(db, library, [kept.Channel], now)).Row(next, kept.Channel, next.NextDueAt!.Value);
        db.Add(row);
        next.NextDueAt = PlannedTimes.After(next.In(kept.Channel.TimeZone), next.NextDueAt.Value, next.NextDueAt.Value);
        await db.SaveChangesAsync();
        return row;
    }

    private async Task ForgetAsync(Channel channel, Func<PlannedPost, bool> forgotten)
    {
        var rows = (await ToComeAsync(channel)).Where(forgotten).ToList();
        db.RemoveRange(rows);
        await db.SaveChangesAsync();
    }

    private Task<List<PlannedPost>> ToComeAsync(Channel channel) =>
        db
            .PlannedPosts.Where(row =>
                row.ChannelId == channel.Id
                && row.PlannedAt > now
                && (row.State == PlannedPostState.Planned || row.State == PlannedPostState.Skipped)
            )
            .OrderBy(row => row.PlannedAt)
            .ThenBy(row => row.Id)
            .ToListAsync();
}
