using CxBot.Core.Channels;

namespace CxBot.Core.Scheduling;

/// <summary>The hours of a day and the days of a week at which somebody is at work, by their own clock.</summary>
/// <param name="From">When work begins.</param>
/// <param name="Until">When it ends; not after the beginning: on the next day, so that 22:00-06:00 is a night and 00:00-00:00 a whole day.</param>
/// <param name="Days">On which days it begins; never none.</param>
internal readonly record struct WorkingHours(TimeOnly From, TimeOnly Until, Weekdays Days)
{
    /// <summary>What organisations begin with: eight hours, Monday to Friday.</summary>
    public static WorkingHours Usual { get; } = new(new TimeOnly(9, 0), new TimeOnly(17, 0), Weekdays.Working);

    /// <summary>Seven days, 24 hours.</summary>
    public static WorkingHours Always { get; } = new(TimeOnly.MinValue, TimeOnly.MinValue, Weekdays.All);

    /// <summary>Whether they end on the day after the one on which they began.</summary>
    public bool EndNextDay => Until <= From;

    /// <summary>
    /// Reads "9:00-17:00", "8:30-16:30 mon-thu sat", "22:00-06:00 daily" or "always"; without days it is Monday to Friday. Null for
    /// anything else.
    /// </summary>
    public static WorkingHours? Read(string words)
    {
        var parts = words.Replace(",", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is ["always"] or ["Always"])
            return Always;
        if (parts.Length == 0 || parts[0].Split(['-', '–']) is not [var first, var last])
            return null;
        if (ClockWords.Time(first) is not { } from || Time(last) is not { } until)
            return null;
        var days = parts.Length == 1 ? Weekdays.Working : Weekdays.None;
        foreach (var word in parts[1..])
        {
            if (DayWords.Read(word) is not { } some)
                return null;
            days |= some;
        }
        return days == Weekdays.None ? null : new WorkingHours(from, until, days);
    }

    /// <summary>As <see cref="Read"/> takes them: "09:00-17:00 mon tue wed thu fri", "always".</summary>
    public override string ToString() =>
        this == Always
            ? "always"
            : $"{ClockWords.Of(From)}-{ClockWords.Of(Until)} {string.Join(' ', Days.Each().Select(day => $"{day}"[..3].ToLowerInvariant()))}";

    private static TimeOnly? Time(string word) => word == "24:00" ? TimeOnly.MinValue : ClockWords.Time(word);
}
