using CxBot.Core.Channels;

namespace CxBot.Core.Scheduling;

/// <summary>Time limits in working days, Monday to Friday.</summary>
internal static class WorkingDays
{
    /// <summary>The end of the so many-th working day after the day of a moment in a zone, UTC.</summary>
    public static DateTime EndOf(DateTime utc, int days, string timeZone)
    {
        var day = LocalDay.Of(utc, timeZone);
        while (days > 0)
        {
            day = day.AddDays(1);
            days -= Weekdays.Working.Include(day) ? 1 : 0;
        }
        return LocalTimes.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Zones.Find(timeZone));
    }
}
