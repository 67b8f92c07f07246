namespace CxBot.Core.Channels;

/// <summary>Days of the week as people type them: "tue", "mon-fri", "weekends", "daily", "never".</summary>
internal static class DayWords
{
    private static readonly string[] Names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary>The days a word means; null when it means none.</summary>
    public static Weekdays? Read(string word)
    {
        var lower = word.ToLowerInvariant();
        switch (lower)
        {
            case "daily" or "everyday":
                return Weekdays.All;
            case "weekdays" or "workdays":
                return Weekdays.Working;
            case "weekends":
                return Weekdays.Saturday | Weekdays.Sunday;
            case "never" or "off":
                return Weekdays.None;
        }
        var ends = lower.Split('-');
        var (first, last) = (Position(ends[0]), Position(ends[^1]));
        if (ends.Length > 2 || first < 0 || last < 0)
            return null;
        var days = Weekdays.None;
        for (var day = first; ; day = (day + 1) % 7)
        {
            days |= (Weekdays)(1 << day);
            if (day == last)
                return days;
        }
    }

    // At least three letters, so that "a" or "to" stay words: mon, tues, thurs...
    private static int Position(string word) =>
        Array.FindIndex(
            Names,
            name =>
                word.Length >= 3 && name.StartsWith(word.TrimEnd('s', '.') is { Length: >= 3 } stem ? stem : word, StringComparison.Ordinal)
        );
}
