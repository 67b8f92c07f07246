namespace CxBot.Core.Scheduling;

/// <summary>Time zones by IANA name.</summary>
internal static class Zones
{
    /// <summary>The zone; UTC for a name nobody knows, because platforms send odd ones.</summary>
    public static TimeZoneInfo Find(string name) => TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone) ? zone : TimeZoneInfo.Utc;

    /// <summary>Whether an IANA name is known.</summary>
    public static bool Exist(string name) =>
        name.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out _);
}
