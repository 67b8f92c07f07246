namespace CxBot.Core.Scheduling;

/// <summary>Days as people count them.</summary>
internal static class LocalDay
{
    /// <summary>The day at a UTC moment in an IANA zone; an unknown zone counts as UTC.</summary>
    public static DateOnly Of(DateTime utc, string timeZone) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Zones.Find(timeZone)));
}
