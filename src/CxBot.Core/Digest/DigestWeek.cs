namespace CxBot.Core.Digest;

/// <summary>The days a digest covers, both inclusive: usually from Friday to Thursday, or as much of the running one as has been.</summary>
internal readonly record struct DigestWeek(DateOnly From, DateOnly Through)
{
    /// <summary>The first Friday on or after a day.</summary>
    public static DateOnly FridayFrom(DateOnly day) => day.AddDays((7 - (((int)day.DayOfWeek - (int)DayOfWeek.Friday + 7) % 7)) % 7);
}
