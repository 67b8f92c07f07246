using System.Globalization;
using System.Text.RegularExpressions;
using CxBot.Core.Chat;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Measures;

/// <summary>Reads which period somebody wants: "last month", "q3", "2025", "October", "1 Oct to 15 Oct".</summary>
internal static partial class MeasureWish
{
    private static readonly string[] Fillers = ["the", "of", "this", "present", "for", "in", "please", "so", "far"];
    private static readonly string[] Months = ["MMMM", "MMM"];
    private static readonly string[] MonthsOfYear = ["MMMM yyyy", "MMM yyyy"];

    /// <summary>The period meant; without words the last whole month. Null for what can't be read, or has not begun.</summary>
    public static MeasurePeriod? Read(string words, DateOnly today, DayOfWeek weekStart, string language)
    {
        var wanted = words.Trim().TrimEnd('.', '!').ToLowerInvariant();
        var period =
            wanted.Length == 0 ? MeasurePeriod.Of(MeasureSpan.Month, today, weekStart).Before()
            : MeasurePeriod.Read(wanted.ToUpperInvariant()) is { } named ? AsWeeksBegin(named, weekStart)
            : Counted(wanted, today, weekStart) ?? Month(wanted, today, language) ?? Days(wanted, today, language);
        return period?.From <= today ? period : null;
    }

    // A day within a week means that week.
    private static MeasurePeriod AsWeeksBegin(MeasurePeriod period, DayOfWeek weekStart) =>
        period.Span == MeasureSpan.Week ? MeasurePeriod.Of(MeasureSpan.Week, period.From, weekStart) : period;

    private static MeasurePeriod? Counted(string wanted, DateOnly today, DayOfWeek weekStart)
    {
        MeasureSpan? span = null;
        var isLast = false;
        foreach (var word in wanted.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(word => !Fillers.Contains(word)))
        {
            if (word is "last" or "previous" or "past")
                isLast = true;
            else if (word is ['q', >= '1' and <= '4'] && span is null)
                return QuarterOf(word[1] - '0', today);
            else if (Enum.TryParse<MeasureSpan>(word, ignoreCase: true, out var read) && char.IsLetter(word[0]) && read != MeasureSpan.Days)
                span = read;
            else
                return null;
        }
        if (span is null && !isLast)
            return null;
        var present = MeasurePeriod.Of(span ?? MeasureSpan.Month, today, weekStart);
        return isLast ? present.Before() : present;
    }

    // Without a year the latest that has begun.
    private static MeasurePeriod? QuarterOf(int number, DateOnly today)
    {
        var year = number > (today.Month + 2) / 3 ? today.Year - 1 : today.Year;
        return MeasurePeriod.Read(string.Create(CultureInfo.InvariantCulture, $"{year}-Q{number}"));
    }

    private static MeasurePeriod? Month(string wanted, DateOnly today, string language)
    {
        var words = Of().Replace(wanted, " ");
        foreach (var culture in new[] { CultureInfo.InvariantCulture, SpokenLanguages.CultureOf(language) })
        {
            if (DateOnly.TryParseExact(words, MonthsOfYear, culture, DateTimeStyles.None, out var day))
                return MeasurePeriod.Of(MeasureSpan.Month, day, DayOfWeek.Monday);
            if (DateOnly.TryParseExact(words, Months, culture, DateTimeStyles.None, out day))
            {
                var year = day.Month > today.Month ? today.Year - 1 : today.Year;
                return MeasurePeriod.Of(MeasureSpan.Month, new DateOnly(year, day.Month, 1), DayOfWeek.Monday);
            }
        }
        return null;
    }

    private static MeasurePeriod? Days(string wanted, DateOnly today, string language)
    {
        if (Since().Match(wanted) is { Success: true } since)
            return Day(since.Groups[1].Value, today, language) is { } begin ? MeasurePeriod.OfDays(begin, today) : null;
        foreach (Match range in Until().Matches(wanted))
        {
            var first = Day(From().Replace(wanted[..range.Index], ""), today, language);
            var last = Day(wanted[(range.Index + range.Length)..], today, language);
            if (first is { } from && last is { } through)
                return MeasurePeriod.OfDays(from > through ? from.AddYears(-1) : from, through);
        }
        return null;
    }

    // Without a year the latest such day: what is measured lies behind. Weekdays could mean any week.
    private static DateOnly? Day(string words, DateOnly today, string language) =>
        words.Any(char.IsAsciiDigit) ? DateWords.Read(words, today.AddYears(-1).AddDays(1), language) : null;

    [GeneratedRegex(" (?:de|del) ")]
    private static partial Regex Of();

    [GeneratedRegex(@"^(?:since|desde|seit)\s+(?:el\s+|dem\s+)?(\S.*)$")]
    private static partial Regex Since();

    [GeneratedRegex(@"^(?:from|del|de|desde|vom|von)\s+(?:el\s+)?")]
    private static partial Regex From();

    [GeneratedRegex(@"\s+(?:to|until|till|through|and|al|a|hasta el|hasta|bis zum|bis)\s+|\s*(?:\.\.|–|—)\s*|\s+-\s+|\s+(?=\d{4}-)")]
    private static partial Regex Until();
}
