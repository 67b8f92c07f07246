using System.Globalization;
using CxBot.Core.Board;

namespace CxBot.Core.Measures;

/// <summary>Which days are measured, both inclusive, as the organisation's zone has them.</summary>
internal sealed record MeasurePeriod(MeasureSpan Span, DateOnly From, DateOnly Through)
{
    private const int EarliestYear = 2000;
    private const int MostDays = 3_660;
    private const string Between = "..";

    /// <summary>Its name in addresses and buttons: "2026", "2026-Q4", "2026-10", "2026-11-16" for the week from that day, "2026-10-01..2026-10-15".</summary>
    public string Key =>
        Span switch
        {
            MeasureSpan.Year => From.ToString("yyyy", CultureInfo.InvariantCulture),
            MeasureSpan.Quarter => BoardPeriod.Quarter(From),
            MeasureSpan.Month => BoardPeriod.Month(From),
            MeasureSpan.Week => Day(From),
            _ => $"{Day(From)}{Between}{Day(Through)}",
        };

    /// <summary>The period that a day belongs to.</summary>
    public static MeasurePeriod Of(MeasureSpan span, DateOnly day, DayOfWeek weekStart) =>
        Read(
            span switch
            {
                MeasureSpan.Year => day.ToString("yyyy", CultureInfo.InvariantCulture),
                MeasureSpan.Quarter => BoardPeriod.Quarter(day),
                MeasureSpan.Week => BoardPeriod.Week(day, weekStart),
                _ => BoardPeriod.Month(day),
            }
        )!;

    /// <summary>Any days; null for days in the wrong order, before all reckoning, or too many.</summary>
    public static MeasurePeriod? OfDays(DateOnly from, DateOnly through) =>
        from.Year >= EarliestYear && from <= through && through.Year < 9999 && through.DayNumber - from.DayNumber < MostDays
            ? new MeasurePeriod(MeasureSpan.Days, from, through)
            : null;

    /// <summary>Reads a name; null for anything else.</summary>
    public static MeasurePeriod? Read(string key)
    {
        if (key.Split(Between) is [var first, var last])
            return Day(first, "yyyy-MM-dd") is { } from && Day(last, "yyyy-MM-dd") is { } through ? OfDays(from, through) : null;
        if (Day(key, "yyyy") is { } year && IsReckoned(year))
            return new MeasurePeriod(MeasureSpan.Year, year, year.AddYears(1).AddDays(-1));
        // Weeks, months and quarters are called as on the board.
        return BoardSeason.Read(key) is { Span: not BoardSpan.All } season && IsReckoned(season.From)
            ? new MeasurePeriod(SpanOf(season.Span), season.From, season.Through)
            : null;
    }

    /// <summary>The one as long that ended the day before this begins.</summary>
    public MeasurePeriod? Before()
    {
        if (!IsReckoned(From))
            return null;
        return Span switch
        {
            MeasureSpan.Week => new MeasurePeriod(Span, From.AddDays(-7), From.AddDays(-1)),
            MeasureSpan.Days => OfDays(From.AddDays(From.DayNumber - Through.DayNumber - 1), From.AddDays(-1)),
            _ => Of(Span, From.AddDays(-1), DayOfWeek.Monday),
        };
    }

    private static bool IsReckoned(DateOnly day) => day.Year is >= EarliestYear and < 9999;

    private static MeasureSpan SpanOf(BoardSpan span) =>
        span switch
        {
            BoardSpan.Week => MeasureSpan.Week,
            BoardSpan.Quarter => MeasureSpan.Quarter,
            _ => MeasureSpan.Month,
        };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
