using System.Globalization;

namespace CxBot.Core.Board;

/// <summary>One period of the board: its name in <see cref="BoardTally.Period"/> and the days it holds, both inclusive.</summary>
internal sealed record BoardSeason(BoardSpan Span, string Period, DateOnly From, DateOnly Through)
{
    private const int EarliestYear = 2000;

    /// <summary>The season that a day belongs to.</summary>
    public static BoardSeason Of(BoardSpan span, DateOnly day, DayOfWeek weekStart) =>
        Read(
            span switch
            {
                BoardSpan.Week => BoardPeriod.Week(day, weekStart),
                BoardSpan.Quarter => BoardPeriod.Quarter(day),
                BoardSpan.All => BoardPeriod.All,
                _ => BoardPeriod.Month(day),
            }
        )!;

    /// <summary>The one that ended the day before this begins; none before all time.</summary>
    public BoardSeason? Before(DayOfWeek weekStart) =>
        Span == BoardSpan.All || From.Year < EarliestYear ? null : Of(Span, From.AddDays(-1), weekStart);

    /// <summary>The season by its name; nothing for what is no name of one.</summary>
    public static BoardSeason? Read(string period)
    {
        if (period == BoardPeriod.All)
            return new BoardSeason(BoardSpan.All, period, DateOnly.MinValue, DateOnly.MaxValue);
        if (Day(period, "yyyy-MM-dd") is { } week && week <= DateOnly.MaxValue.AddDays(-6))
            return new BoardSeason(BoardSpan.Week, period, week, week.AddDays(6));
        if (Day(period, "yyyy-MM") is { Year: < 9999 } month)
            return new BoardSeason(BoardSpan.Month, period, month, month.AddMonths(1).AddDays(-1));
        if (period is [_, _, _, _, '-', 'Q', >= '1' and <= '4'] && Day(period[..4], "yyyy") is { Year: < 9999 } year)
        {
            var first = year.AddMonths((period[6] - '1') * 3);
            return new BoardSeason(BoardSpan.Quarter, period, first, first.AddMonths(3).AddDays(-1));
        }
        return null;
    }

    private static DateOnly? Day(string text, string format) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
