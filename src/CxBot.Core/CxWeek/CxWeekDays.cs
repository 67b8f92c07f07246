using CxBot.Core.Channels;
using CxBot.Core.Scheduling;

namespace CxBot.Core.CxWeek;

/// <summary>
/// What a customer-experience week adds to a channel: a beginning, an item for each working day that has none, at least one walk
/// question, and a round-up.
/// </summary>
internal static class CxWeekDays
{
    private static readonly TimeOnly Opening = new(9, 0);
    private static readonly TimeOnly RoundUp = new(16, 0);

    private static readonly (Weekdays Day, PostKind Kind)[] Rotation =
    [
        (Weekdays.Monday, PostKind.Walk),
        (Weekdays.Tuesday, PostKind.Tip),
        (Weekdays.Wednesday, PostKind.Story),
        (Weekdays.Thursday, PostKind.Walk),
        (Weekdays.Friday, PostKind.Tip),
    ];

    /// <summary>The schedules to add; they end with the week.</summary>
    public static IReadOnlyList<Schedule> For(Channel channel, IReadOnlyList<Schedule> regular, DateOnly monday, DateTime now)
    {
        var items = regular.Where(schedule => schedule.Kind.HasItem()).ToList();
        var time = items.Count > 0 ? items[0].LocalTime : UsualSchedules.Time;
        // Where a channel has an item on a day anyhow, the theme reaches it through the choice.
        var covered = items.Aggregate(Weekdays.None, (days, schedule) => days | schedule.Days);
        var added = Rotation
            .Where(one => (covered & one.Day) == 0)
            .Select(one => Limited(channel, one.Kind, one.Day, time, monday, now))
            .ToList();
        if (!added.Concat(items).Any(schedule => schedule.Kind == PostKind.Walk))
            added.Add(Limited(channel, PostKind.Walk, Weekdays.Thursday, Loud(channel, UsualSchedules.LaterTime, time), monday, now));
        var opening = Opening < time ? Opening : time;
        return
        [
            Limited(channel, PostKind.CxWeek, Weekdays.Monday, Loud(channel, opening, time), monday, now),
            .. added,
            Limited(channel, PostKind.CxWeek, Weekdays.Friday, Loud(channel, RoundUp, time), monday, now),
        ];
    }

    private static TimeOnly Loud(Channel channel, TimeOnly wanted, TimeOnly otherwise) =>
        new QuietHours(channel.QuietFrom, channel.QuietUntil).Hold(wanted) ? otherwise : wanted;

    private static Schedule Limited(Channel channel, PostKind kind, Weekdays days, TimeOnly time, DateOnly monday, DateTime now)
    {
        var schedule = new Schedule
        {
            ChannelId = channel.Id,
            Kind = kind,
            OnlyFrom = monday,
            OnlyThrough = monday.AddDays(4),
        };
        schedule.Set(days, time, channel.TimeZone, now);
        return schedule;
    }
}
