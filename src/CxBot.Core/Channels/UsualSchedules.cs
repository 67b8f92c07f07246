using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>What a channel begins with.</summary>
internal static class UsualSchedules
{
    /// <summary>When tips, stories and walk questions are suggested.</summary>
    public static readonly TimeOnly Time = new(10, 0);

    /// <summary>When boards and round-ups are suggested: the week is nearly over.</summary>
    public static readonly TimeOnly LaterTime = new(15, 0);

    /// <summary>On which days a kind is suggested.</summary>
    public static Weekdays Days(PostKind kind) =>
        kind switch
        {
            PostKind.Tip => Weekdays.Tuesday | Weekdays.Thursday,
            PostKind.Story => Weekdays.Wednesday,
            PostKind.Digest => Weekdays.Friday,
            _ => Weekdays.None,
        };

    /// <summary>At what time a kind is suggested.</summary>
    public static TimeOnly TimeOf(PostKind kind) => kind.HasItem() ? Time : LaterTime;

    /// <summary>Tip Tuesday and Thursday, story Wednesday, at 10:00; thanks round-up Friday 15:00.</summary>
    public static IReadOnlyList<Schedule> For(Channel channel, DateTime now) =>
        [.. new[] { PostKind.Tip, PostKind.Story, PostKind.Digest }.Select(kind => For(channel, kind, Days(kind), TimeOf(kind), now))];

    /// <summary>A schedule of one kind.</summary>
    public static Schedule For(Channel channel, PostKind kind, Weekdays days, TimeOnly time, DateTime now)
    {
        var schedule = new Schedule { ChannelId = channel.Id, Kind = kind };
        schedule.Set(days, time, channel.TimeZone, now);
        return schedule;
    }

    /// <summary>A tip after 20 s and every 10 minutes, a story after 40 s and every 15 minutes.</summary>
    public static IReadOnlyList<Schedule> ForDemo(Channel channel, DateTime now) =>
        [Demo(channel, PostKind.Tip, 10, now.AddSeconds(20)), Demo(channel, PostKind.Story, 15, now.AddSeconds(40))];

    private static Schedule Demo(Channel channel, PostKind kind, int minutes, DateTime first) =>
        new()
        {
            ChannelId = channel.Id,
            Kind = kind,
            Days = Weekdays.All,
            LocalTime = Time,
            EveryMinutes = minutes,
            NextDueAt = first,
        };
}
