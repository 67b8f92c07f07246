using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>The schedules whose time has come.</summary>
internal static class DueSchedules
{
    /// <summary>Running schedules of channels that can be posted to, the longest due first.</summary>
    public static IQueryable<DueSchedule> At(CxDb db, DateTime now) =>
        from schedule in db.Schedules
        join channel in db.Channels on schedule.ChannelId equals channel.Id
        join organisation in db.Organisations on channel.OrganisationId equals organisation.Id
        where schedule.PausedAt == null && schedule.NextDueAt <= now && channel.IsActive
        orderby schedule.NextDueAt, schedule.Id
        select new DueSchedule(schedule, channel, organisation.Language);
}
