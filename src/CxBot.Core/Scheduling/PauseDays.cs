using CxBot.Core.Chat;

namespace CxBot.Core.Scheduling;

/// <summary>On which days a pause may end.</summary>
internal static class PauseDays
{
    // Days are said without their year.
    private const int MostMonths = 11;

    /// <summary>The last day on which one may end that begins today.</summary>
    public static DateOnly Latest(DateOnly today) => today.AddMonths(MostMonths);

    /// <summary>A field for the day on which it ends.</summary>
    public static DateField Field(string id, Text label, DateOnly today) =>
        new(id, label) { Earliest = today.AddDays(1), Latest = Latest(today) };
}
