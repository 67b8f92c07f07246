using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>
/// The times at which a rhythm falls due; preview and ledger both read them here. A local time that a clock change leaves out
/// is planned at the next minute that exists; one that comes twice is planned the first time.
/// </summary>
internal static class PlannedTimes
{
    /// <summary>The planned times from a moment on, UTC, each later than the one before, without end. A demo's first is the moment itself.</summary>
    public static IEnumerable<DateTime> From(Rhythm rhythm, DateTime from) =>
        rhythm.EveryMinutes is { } minutes ? Steady(from, TimeSpan.FromMinutes(minutes)) : Daily(rhythm, from);

    /// <summary>The first planned time after a moment, where <paramref name="known"/> is one not later than the one sought; null for never.</summary>
    public static DateTime? After(Rhythm rhythm, DateTime known, DateTime moment) =>
        From(rhythm, known).Select(time => (DateTime?)time).FirstOrDefault(time => time > moment);

    private static IEnumerable<DateTime> Steady(DateTime from, TimeSpan every)
    {
        for (var time = from; ; time += every)
            yield return time;
    }

    private static IEnumerable<DateTime> Daily(Rhythm rhythm, DateTime from)
    {
        if (rhythm.Days == Weekdays.None)
            yield break;
        var zone = Zones.Find(rhythm.TimeZone);
        var before = DateTime.MinValue;
        // A clock change can push a day's time into the next day: begin a day earlier.
        for (var day = LocalDay.Of(from, rhythm.TimeZone).AddDays(-1); ; day = day.AddDays(1))
        {
            if (!rhythm.Days.Include(day))
                continue;
            var time = ToUtc(day.ToDateTime(rhythm.LocalTime), zone);
            if (time < from || time <= before)
                continue;
            yield return before = time;
        }
    }

    private static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
    {
        while (true)
        {
            if (FirstMomentOf(local, zone) is { } utc)
                return utc;
            local = local.AddMinutes(1);
        }
    }

    // Only the offset of a UTC moment is beyond doubt, so a local time is sought with the offsets of the day before and after:
    // TimeZoneInfo's own test for missing times overlooks zones that moved their standard time.
    private static DateTime? FirstMomentOf(DateTime local, TimeZoneInfo zone)
    {
        var utc = DateTime.SpecifyKind(local, DateTimeKind.Utc);
        var before = utc - zone.GetUtcOffset(utc.AddDays(-1));
        var after = utc - zone.GetUtcOffset(utc.AddDays(1));
        var (first, second) = before < after ? (before, after) : (after, before);
        return IsShownAs(local, first, zone) ? first
            : IsShownAs(local, second, zone) ? second
            : null;
    }

    private static bool IsShownAs(DateTime local, DateTime utc, TimeZoneInfo zone) => utc + zone.GetUtcOffset(utc) == local;
}
