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
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
