using System.Globalization;

namespace CxBot.Core.Scheduling;

/// <summary>Times of day as people type them.</summary>
internal static class ClockWords
{
    private static readonly string[] Forms = ["H:mm", "HH:mm", "H.mm", "HH.mm"];

    /// <summary>"9:05", "09.05"; null for anything else.</summary>
    public static TimeOnly? Time(string word) =>
        TimeOnly.TryParseExact(word.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>"20:00-07:00", or "off" for none; null for anything else.</summary>
    public static QuietHours? Quiet(string words)
    {
        var trimmed = words.Trim();
        if (trimmed.Length == 0 || trimmed.Equals("off", StringComparison.OrdinalIgnoreCase))
            return QuietHours.None;
        var ends = trimmed.Split(['-', '–'], StringSplitOptions.TrimEntries);
        return ends.Length == 2 && Time(ends[0]) is { } from && Time(ends[1]) is { } until ? new QuietHours(from, until) : null;
    }

    /// <summary>"20:00-07:00", or "off".</summary>
    public static string Of(QuietHours quiet) => quiet.IsNone ? "off" : $"{Of(quiet.From)}-{Of(quiet.Until)}";

    /// <summary>"09:05".</summary>
    public static string Of(TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);
}
