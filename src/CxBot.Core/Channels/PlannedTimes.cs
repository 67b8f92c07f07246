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
        var first = LocalDay.Of(from, rhythm.TimeZone).AddDays(-1);
        for (var day = first < rhythm.From ? rhythm.From.Value : first; !(day > rhythm.Through); day = day.AddDays(1))
        {
            if (!rhythm.Days.Include(day))
                continue;
            var time = LocalTimes.ToUtc(day.ToDateTime(rhythm.LocalTime), zone);
            if (time < from || time <= before)
                continue;
            yield return before = time;
        }
    }
}
