using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>When a channel is left alone: its zone, its holidays and its quiet hours.</summary>
internal sealed record ChannelCalendar(
    string TimeZone,
    HolidayRegion Region,
    IReadOnlyDictionary<DateOnly, string> OwnDays,
    QuietHours Quiet
)
{
    /// <summary>The calendars of channels, by id.</summary>
    public static async Task<IReadOnlyDictionary<long, ChannelCalendar>> OfAsync(CxDb db, IReadOnlyList<Channel> channels)
    {
        var ids = channels.Select(channel => channel.Id).Distinct().ToList();
        var own = (await db.ChannelHolidays.AsNoTracking().Where(one => ids.Contains(one.ChannelId)).ToListAsync()).ToLookup(one =>
            one.ChannelId
        );
        return channels
            .DistinctBy(channel => channel.Id)
            .ToDictionary(
                channel => channel.Id,
                channel => new ChannelCalendar(
                    channel.TimeZone,
                    channel.Region,
                    own[channel.Id].ToDictionary(one => one.Day, one => one.Name),
                    new QuietHours(channel.QuietFrom, channel.QuietUntil)
                )
            );
    }

    /// <summary>A channel's calendar.</summary>
    public static async Task<ChannelCalendar> OfAsync(CxDb db, Channel channel) => (await OfAsync(db, [channel]))[channel.Id];

    /// <summary>The local day of a moment.</summary>
    public DateOnly DayOf(DateTime utc) => LocalDay.Of(utc, TimeZone);

    /// <summary>What a day's holiday is called; null on other days.</summary>
    public string? HolidayOn(DateOnly day) => OwnDays.TryGetValue(day, out var name) ? name : Holidays.On(Region, day)?.Name;

    /// <summary>Whether people are at work.</summary>
    public bool IsWorkingDay(DateOnly day) => Weekdays.Working.Include(day) && HolidayOn(day) is null;

    /// <summary>Whether a moment lies in the quiet hours.</summary>
    public bool IsQuiet(DateTime utc) => Quiet.Hold(utc, Zones.Find(TimeZone));

    /// <summary>The first moment from one on at which something late may be posted: outside of quiet hours, on a working day.</summary>
    public DateTime NextOpen(DateTime utc)
    {
        var zone = Zones.Find(TimeZone);
        while (true)
        {
            var open = Quiet.EndOf(utc, zone);
            if (IsWorkingDay(DayOf(open)))
                return open;
            utc = LocalTimes.ToUtc(DayOf(open).AddDays(1).ToDateTime(TimeOnly.MinValue), zone);
        }
    }

    /// <summary>The end of the first working day after the day of a moment, UTC.</summary>
    public DateTime EndOfNextWorkingDay(DateTime utc)
    {
        var day = DayOf(utc).AddDays(1);
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return LocalTimes.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Zones.Find(TimeZone));
    }
}
