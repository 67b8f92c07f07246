using CxBot.Core.Channels;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.CxWeek;

/// <summary>Sets and cancels customer-experience weeks, and gives channels what they add.</summary>
internal sealed class CxWeekDesk(CxDb db, ContentLibrary library, DateTime now)
{
    /// <summary>The most channels that are prepared in a transaction; a task goes on with the others.</summary>
    public const int MostChannels = 50;

    /// <summary>The week that runs or comes next; null for none.</summary>
    public Task<CxWeekPlan?> ComingAsync(long organisationId, DateOnly today)
    {
        var monday = ContentMood.MondayOf(today);
        return db
            .CxWeekPlans.Where(plan => plan.OrganisationId == organisationId && plan.Monday >= monday)
            .OrderBy(plan => plan.Monday)
            .FirstOrDefaultAsync();
    }

    /// <summary>Sets the next week, in the place of one that was set before.</summary>
    public async Task<CxWeekPlan> SetAsync(long organisationId, DateOnly today, DateOnly monday, string standard, long byId)
    {
        if (await ComingAsync(organisationId, today) is { } before)
            await CancelAsync(before);
        var plan = new CxWeekPlan
        {
            OrganisationId = organisationId,
            Monday = monday,
            Standard = standard,
            SetById = byId,
            SetAt = now,
        };
        db.Add(plan);
        var theme = await db.WeekThemes.SingleOrDefaultAsync(one => one.OrganisationId == organisationId && one.Monday == monday);
        if (theme is null)
            db.Add(
                theme = new WeekTheme
                {
                    OrganisationId = organisationId,
                    Monday = monday,
                    Standard = standard,
                }
            );
        theme.Standard = standard;
        await db.SaveChangesAsync();
        await PrepareAsync(plan);
        return plan;
    }

    /// <summary>Takes back what a week would still bring; what was posted stands.</summary>
    public async Task CancelAsync(CxWeekPlan plan)
    {
        var schedules = db.Schedules.Where(schedule =>
            schedule.OnlyFrom == plan.Monday
            && db.Channels.Any(channel => channel.Id == schedule.ChannelId && channel.OrganisationId == plan.OrganisationId)
        );
        await db
            .PlannedPosts.Where(post =>
                post.State == PlannedPostState.Planned && schedules.Select(schedule => schedule.Id).Contains(post.ScheduleId)
            )
            .ExecuteDeleteAsync();
        await schedules.ExecuteDeleteAsync();
        db.Remove(plan);
        await db.SaveChangesAsync();
    }

    /// <summary>Prepares channels that run a schedule and are not prepared yet; how many it were.</summary>
    public async Task<int> PrepareAsync(CxWeekPlan plan)
    {
        var channels = await db
            .Channels.Where(channel =>
                channel.OrganisationId == plan.OrganisationId
                && channel.IsActive
                && db.Schedules.Any(schedule =>
                    schedule.ChannelId == channel.Id
                    && schedule.OnlyFrom == null
                    && schedule.NextDueAt != null
                    && (schedule.PausedAt == null || schedule.PausedUntil != null)
                )
                && !db.Schedules.Any(schedule => schedule.ChannelId == channel.Id && schedule.OnlyFrom == plan.Monday)
            )
            .OrderBy(channel => channel.Id)
            .Take(MostChannels)
            .ToListAsync();
        foreach (var channel in channels)
        {
            var regular = (await KeptChannel.SchedulesAsync(db, channel)).Where(schedule => schedule.IsRegular).ToList();
            db.AddRange(CxWeekDays.For(channel, regular, plan.Monday, now));
            await db.SaveChangesAsync();
            // What stands already for days of the week was chosen without its theme.
            await new ContentLedger(db, library, now).ReplanAsync(channel, [.. regular.Where(schedule => schedule.EveryMinutes is null)]);
        }
        return channels.Count;
    }
}
