namespace CxBot.Core.Scheduling;

/// <summary>The hours of a day in which nobody is disturbed, e.g. 20:00 to 07:00; none when both ends are the same.</summary>
internal readonly record struct QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>What people and channels begin with.</summary>
    public static QuietHours Usual => new(new TimeOnly(20, 0), new TimeOnly(7, 0));

    /// <summary>No quiet hours.</summary>
    public static QuietHours None => default;

    /// <summary>Whether there are none.</summary>
    public bool IsNone => From == Until;

    /// <summary>Whether a wall-clock time lies in them; the end does not.</summary>
    public bool Hold(TimeOnly time) => !IsNone && time.IsBetween(From, Until);

    /// <summary>Whether a moment lies in them in a zone.</summary>
    public bool Hold(DateTime utc, TimeZoneInfo zone) =>
        !IsNone && Hold(TimeOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone)));

    /// <summary>The moment itself, or the end of the quiet hours it lies in, UTC.</summary>
    public DateTime EndOf(DateTime utc, TimeZoneInfo zone)
    {
        if (!Hold(utc, zone))
            return utc;
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        var day = DateOnly.FromDateTime(local);
        var end = TimeOnly.FromDateTime(local) < Until ? day : day.AddDays(1);
        return LocalTimes.ToUtc(end.ToDateTime(Until), zone);
    }
}
