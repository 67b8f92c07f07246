using CxBot.Core.Channels;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Nudges;

/// <summary>When a person may be nudged: on working days, outside of their quiet hours, not while they are away.</summary>
/// <param name="TimeZone">The person's zone.</param>
/// <param name="Quiet">Their quiet hours.</param>
/// <param name="Regions">Whose public holidays they keep.</param>
/// <param name="PausedUntil">No nudges before this day.</param>
internal sealed record NudgeTimes(string TimeZone, QuietHours Quiet, IReadOnlyList<HolidayRegion> Regions, DateOnly? PausedUntil)
{
    /// <summary>When people read what can wait.</summary>
    public static readonly TimeOnly Morning = new(9, 0);

    /// <summary>The first moment from one on at which a nudge may come, UTC.</summary>
    public DateTime NextOpen(DateTime utc)
    {
        var zone = Zones.Find(TimeZone);
        while (true)
        {
            var open = Quiet.EndOf(utc, zone);
            var day = LocalDay.Of(open, TimeZone);
            if (IsOpen(day))
                return open;
            utc = LocalTimes.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone);
        }
    }

    /// <summary>The morning of the next day on which a nudge may come, UTC.</summary>
    public DateTime NextMorning(DateTime utc)
    {
        var day = LocalDay.Of(utc, TimeZone).AddDays(1);
        while (!IsOpen(day))
            day = day.AddDays(1);
        return MorningOf(day, TimeZone);
    }

    /// <summary>A day's morning in a zone, UTC.</summary>
    public static DateTime MorningOf(DateOnly day, string timeZone) => LocalTimes.ToUtc(day.ToDateTime(Morning), Zones.Find(timeZone));

    private bool IsOpen(DateOnly day) =>
        !(day < PausedUntil) && Weekdays.Working.Include(day) && !Regions.Any(region => Holidays.On(region, day) is not null);
}
