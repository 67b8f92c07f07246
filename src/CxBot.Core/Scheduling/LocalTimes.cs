namespace CxBot.Core.Scheduling;

/// <summary>Wall-clock times as moments.</summary>
internal static class LocalTimes
{
    /// <summary>
    /// The UTC moment of a local time. A time that the clocks skip that day is the next one they show; of a time that they show
    /// twice it is the first.
    /// </summary>
    public static DateTime ToUtc(DateTime local, TimeZoneInfo zone)
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
