using System.Globalization;
using System.Text.RegularExpressions;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Issues.Clocks;

/// <summary>Moments as people type them: "tomorrow 14:00", "Fri", "5 Dec at 9:30", "16:00", "in 2 hours".</summary>
internal static partial class MomentWords
{
    /// <summary>
    /// The moment meant, UTC, in a zone and in one's language or in English; a day without a time is at <paramref name="usual"/>,
    /// a time without a day is the next such. Null for anything else.
    /// </summary>
    public static DateTime? Read(string words, DateTime now, string timeZone, string language, TimeOnly usual)
    {
        var trimmed = words.Trim().TrimEnd('.', ',', ';');
        if (trimmed.Length == 0)
            return null;
        if (Span().Match(trimmed) is { Success: true } span)
            return now + (int.Parse(span.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * UnitOf(span.Groups[2].Value));
        var today = LocalDay.Of(now, timeZone);
        var (day, time) = (trimmed, (TimeOnly?)null);
        if (Time().Match(trimmed) is { Success: true } clock)
        {
            time = ClockWords.Time(clock.Groups[1].Value);
            day = trimmed[..clock.Index].TrimEnd(' ', ',');
            if (time is null)
                return null;
        }
        var zone = Zones.Find(timeZone);
        if (day.Length == 0)
        {
            var next = LocalTimes.ToUtc(today.ToDateTime(time!.Value), zone);
            return next > now ? next : LocalTimes.ToUtc(today.AddDays(1).ToDateTime(time.Value), zone);
        }
        var date = day.Equals("today", StringComparison.OrdinalIgnoreCase) ? today : DateWords.Read(day, today, language);
        return date is { } found ? LocalTimes.ToUtc(found.ToDateTime(time ?? usual), zone) : null;
    }

    private static TimeSpan UnitOf(string unit) =>
        char.ToLowerInvariant(unit[0]) switch
        {
            'm' => TimeSpan.FromMinutes(1),
            'h' => TimeSpan.FromHours(1),
            'd' => TimeSpan.FromDays(1),
            _ => TimeSpan.FromDays(7),
        };

    [GeneratedRegex(@"^(?:in\s+)?(\d{1,3})\s*(m|min|mins|minutes?|h|hours?|d|days?|w|weeks?)$", RegexOptions.IgnoreCase)]
    private static partial Regex Span();

    // A point between hours and minutes is only read as a time where no date could be meant.
    [GeneratedRegex(@"(?:^|[\s,])(?:at\s+)?(\d{1,2}:\d{2})$", RegexOptions.IgnoreCase)]
    private static partial Regex Time();
}
