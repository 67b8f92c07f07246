using CxBot.Core.Content;

namespace CxBot.Core.Channels;

/// <summary>What a channel begins with.</summary>
internal static class UsualSchedules
{
    public static readonly TimeOnly Time = new(10, 0);

    /// <summary>On which days a kind is suggested.</summary>
    public static Weekdays Days(ContentKind kind) => kind == ContentKind.Tip ? Weekdays.Tuesday | Weekdays.Thursday : Weekdays.Wednesday;

    /// <summary>Tip Tuesday and Thursday, story Wednesday, at 10:00.</summary>
    public static IReadOnlyList<Schedule> For(Channel channel, DateTime now) =>
        [.. Enum.GetValues<ContentKind>().Select(kind => For(channel, kind, Days(kind), Time, now))];

    /// <summary>A schedule of one kind.</summary>
    public static Schedule For(Channel channel, ContentKind kind, Weekdays days, TimeOnly time, DateTime now)
    {
        var schedule = new Schedule { ChannelId = channel.Id, Kind = kind };
        schedule.Set(days, time, channel.TimeZone, now);
        return schedule;
    }

    /// <summary>A tip after 20 s and every 10 minutes, a story after 40 s and every 15 minutes.</summary>
    public static IReadOnlyList<Schedule> ForDemo(Channel channel, DateTime now) =>
        [Demo(channel, ContentKind.Tip, 10, now.AddSeconds(20)), Demo(channel, ContentKind.Story, 15, now.AddSeconds(40))];

    private static Schedule Demo(Channel channel, ContentKind kind, int minutes, DateTime first) =>
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
