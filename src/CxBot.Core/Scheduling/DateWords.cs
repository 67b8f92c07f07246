using System.Globalization;
using System.Text.RegularExpressions;
using CxBot.Core.Chat;

namespace CxBot.Core.Scheduling;

/// <summary>Days as people type them, in every language spoken here: "5 Dec", "2026-12-05", "5.12.", "tomorrow", "lunes", "5 de diciembre".</summary>
internal static partial class DateWords
{
    private static readonly string[] WithYear =
    [
        "yyyy-M-d",
        "d.M.yyyy",
        "d. M. yyyy",
        "d MMM yyyy",
        "d MMMM yyyy",
        "d. MMM yyyy",
        "d. MMMM yyyy",
        "MMM d yyyy",
        "MMMM d yyyy",
    ];
    private static readonly string[] WithoutYear = ["d.M.", "d. M.", "d MMM", "d MMMM", "d. MMM", "d. MMMM", "MMM d", "MMMM d"];

    /// <summary>The day meant; where languages differ, English goes first, then one's own. Without a year the next such day. Null for anything else.</summary>
    public static DateOnly? Read(string words, DateOnly today, string language)
    {
        var trimmed = words.Trim().TrimEnd(',', ';').Replace(",", "", StringComparison.Ordinal);
        if (Letters.Plain(trimmed) is "tomorrow" or "manana" or "morgen")
            return today.AddDays(1);
        trimmed = SpanishOf().Replace(trimmed, " ");
        foreach (var culture in Cultures(language))
        {
            if (Weekday(trimmed, culture) is { } weekday)
                return today.AddDays((((int)weekday - (int)today.DayOfWeek + 6) % 7) + 1);
            if (DateOnly.TryParseExact(trimmed, WithYear, culture, DateTimeStyles.AllowWhiteSpaces, out var day))
                return day;
            // A leap year, so that the 29th of February can be read.
            if (
                DateOnly.TryParseExact(
                    $"{trimmed} 2000",
                    [.. WithoutYear.Select(form => form + " yyyy")],
                    culture,
                    DateTimeStyles.None,
                    out day
                )
            )
                return Next(day, today);
        }
        return null;
    }

    private static DayOfWeek? Weekday(string word, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        for (var day = DayOfWeek.Sunday; day <= DayOfWeek.Saturday; day++)
        {
            if (IsName(word, names.GetDayName(day)) || IsName(word, names.GetAbbreviatedDayName(day)))
                return day;
        }
        return null;
    }

    private static bool IsName(string word, string name) => Letters.Plain(word.TrimEnd('.')) == Letters.Plain(name.TrimEnd('.'));

    private static IEnumerable<CultureInfo> Cultures(string language) =>
        SpokenLanguages
            .All.Select(SpokenLanguages.CultureOf)
            .Prepend(SpokenLanguages.CultureOf(language))
            .Prepend(CultureInfo.InvariantCulture)
            .Distinct();

    // "5 de diciembre de 2026"
    [GeneratedRegex(" (?:de|del) ", RegexOptions.IgnoreCase)]
    private static partial Regex SpanishOf();

    private static DateOnly? Next(DateOnly dayOf2000, DateOnly today)
    {
        for (var year = today.Year; year < today.Year + 9; year++)
        {
            if (dayOf2000 is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year))
                continue;
            var day = new DateOnly(year, dayOf2000.Month, dayOf2000.Day);
            if (day >= today)
                return day;
        }
        return null;
    }
}
