using CxBot.Core.Channels;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>What the planning and the posting look for.</summary>
internal static class DueSchedules
{
    /// <summary>Running schedules of channels that can be posted to whose next time wants a row, the nearest first.</summary>
    public static IQueryable<ScheduleInChannel> ToPlan(CxDb db, DateTime now, long? channelId = null)
    {
        var ahead = now + DuePlan.Ahead;
        return from schedule in db.Schedules
            join channel in db.Channels on schedule.ChannelId equals channel.Id
            where
                channel.IsActive
                && (channelId == null || channel.Id == channelId)
                && (schedule.PausedAt == null || schedule.PausedUntil != null)
                && (schedule.NextDueAt <= now || (schedule.EveryMinutes == null && schedule.NextDueAt <= ahead))
            orderby schedule.NextDueAt, schedule.Id
            select new ScheduleInChannel(schedule, channel);
    }

    /// <summary>Rows of the ledger whose time has come, the longest due first.</summary>
    public static IQueryable<PostInChannel> ToPost(CxDb db, DateTime now, long? channelId = null) =>
        from post in db.PlannedPosts
        join channel in db.Channels on post.ChannelId equals channel.Id
        join schedule in db.Schedules on post.ScheduleId equals schedule.Id
        where post.State == Scheduling.PlannedPostState.Planned && post.DueAt <= now && (channelId == null || channel.Id == channelId)
        orderby post.DueAt, post.Id
        select new PostInChannel(post, schedule, channel);
}
