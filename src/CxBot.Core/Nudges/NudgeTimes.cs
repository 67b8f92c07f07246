using CxBot.Core.Channels;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Nudges;

/// <summary>When a person may be nudged: on working days, outside of their quiet hours, not while they are away.</summary>
/// <param name="TimeZone">The person's zone.</param>
/// <param name="Quiet">Their quiet hours.</param>
/// <param name="Free">The days without work.</param>
/// <param name="PausedUntil">No nudges before this day.</param>
internal sealed record NudgeTimes(string TimeZone, QuietHours Quiet, FreeDays Free, DateOnly? PausedUntil)
{
    /// <summary>When people read what can wait.</summary>
    public static readonly TimeOnly Morning = new(9, 0);

    /// <summary>When they are at work, if they said so: they are nudged then, in a night shift and at a weekend too.</summary>
    public WorkingHours? Own { get; init; }

    /// <summary>The first moment from one on at which a nudge may come, UTC.</summary>
    public DateTime NextOpen(DateTime utc)
    {
        var zone = Zones.Find(TimeZone);
        while (true)
        {
            var open = Own is { } hours ? new WorkingTime(TimeZone, hours, Free).NextOpen(utc) : Quiet.EndOf(utc, zone);
            var day = LocalDay.Of(open, TimeZone);
            if (IsOpen(day))
                return open;
            utc = LocalTimes.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), zone);
        }
    }

    /// <summary>The morning of the next day on which a nudge may come, UTC; in hours of their own when these begin.</summary>
    public DateTime NextMorning(DateTime utc)
    {
        var day = LocalDay.Of(utc, TimeZone).AddDays(1);
        if (Own is not null)
            return NextOpen(LocalTimes.ToUtc(day.ToDateTime(TimeOnly.MinValue), Zones.Find(TimeZone)));
        while (!IsOpen(day))
            day = day.AddDays(1);
        return MorningOf(day, TimeZone);
    }

    /// <summary>A day's morning in a zone, UTC.</summary>
    public static DateTime MorningOf(DateOnly day, string timeZone) => LocalTimes.ToUtc(day.ToDateTime(Morning), Zones.Find(timeZone));

    // Own hours know their days.
    private bool IsOpen(DateOnly day) => !(day < PausedUntil) && (Own is not null || (Weekdays.Working.Include(day) && !Free.Hold(day)));
}
