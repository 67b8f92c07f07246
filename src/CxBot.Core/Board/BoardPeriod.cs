using System.Globalization;

namespace CxBot.Core.Board;

/// <summary>The names of the periods that a day belongs to, as kept in <see cref="BoardTally.Period"/>.</summary>
public static class BoardPeriod
{
    /// <summary>All time.</summary>
    public const string All = "all";

    /// <summary>The week, by its first day: "2026-11-16".</summary>
    public static string Week(DateOnly day, DayOfWeek weekStart) =>
        day.AddDays(-(((int)day.DayOfWeek - (int)weekStart + 7) % 7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The month: "2026-11".</summary>
    public static string Month(DateOnly day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>The quarter: "2026-Q4".</summary>
    public static string Quarter(DateOnly day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year}-Q{((day.Month - 1) / 3) + 1}");

    /// <summary>Every period of a day.</summary>
    public static IReadOnlyList<string> AllOf(DateOnly day, DayOfWeek weekStart) => [Week(day, weekStart), Month(day), Quarter(day), All];

    /// <summary>Every period whose last day lies between two days, both inclusive, each once.</summary>
    public static IReadOnlyList<string> EndedBetween(DateOnly first, DateOnly last, DayOfWeek weekStart)
    {
        var ended = new List<string>();
        for (var day = first; day <= last; day = day.AddDays(1))
            ended.AddRange(AllOf(day, weekStart).Except(AllOf(day.AddDays(1), weekStart)));
        return ended;
    }
}
