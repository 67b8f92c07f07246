namespace CxBot.Core.Channels;

/// <summary>Days of the week against dates.</summary>
internal static class WeekdaysExtensions
{
    /// <summary>Whether the date falls on one of the days.</summary>
    public static bool Include(this Weekdays days, DateOnly date) => days.HasFlag(Of(date.DayOfWeek));

    /// <summary>The single days, Monday first.</summary>
    public static IEnumerable<Weekdays> Each(this Weekdays days) =>
        Enumerable.Range(0, 7).Select(day => (Weekdays)(1 << day)).Where(day => days.HasFlag(day));

    private static Weekdays Of(DayOfWeek day) => (Weekdays)(1 << (((int)day + 6) % 7));
}
