namespace CxBot.Core.Issues.Clocks;

/// <summary>When a promise is spoken of before it is due: it counts in real time, nights and weekends too.</summary>
internal static class PromiseTimes
{
    private static readonly TimeSpan Soon = TimeSpan.FromHours(1);

    /// <summary>Half of it, an hour before, and the moment itself; an hour before only where that is still to come.</summary>
    public static IReadOnlyList<DateTime> Of(DateTime made, DateTime due) =>
        [.. new[] { made + ((due - made) / 2), due - Soon, due }.Where(moment => moment > made).Distinct().Order()];
}
