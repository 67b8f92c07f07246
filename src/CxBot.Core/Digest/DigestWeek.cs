namespace CxBot.Core.Digest;

/// <summary>The days a digest covers, both inclusive: a week from Friday to Thursday, or as much of the running one as has been.</summary>
internal readonly record struct DigestWeek(DateOnly From, DateOnly Through)
{
    /// <summary>The week that ends the day before a Friday.</summary>
    public static DigestWeek Before(DateOnly friday) => new(friday.AddDays(-7), friday.AddDays(-1));

    /// <summary>The running week, up to and with today.</summary>
    public static DigestWeek Running(DateOnly today) => new(today.AddDays(-DaysSinceFriday(today)), today);

    /// <summary>The whole week before this one.</summary>
    public DigestWeek Last => Before(From);

    /// <summary>The first Friday on or after a day.</summary>
    public static DateOnly FridayFrom(DateOnly day) => day.AddDays((7 - DaysSinceFriday(day)) % 7);

    private static int DaysSinceFriday(DateOnly day) => ((int)day.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7;
}
