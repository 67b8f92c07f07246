using CxBot.Core.Scheduling;

namespace CxBot.Core.Digest;

/// <summary>When digests are due.</summary>
internal static class DigestTimes
{
    private static readonly TimeOnly Hour = new(9, 0);

    /// <summary>A Friday's 09:00 in a zone, UTC.</summary>
    public static DateTime DueAt(DateOnly friday, string timeZone) => LocalTimes.ToUtc(friday.ToDateTime(Hour), Zones.Find(timeZone));

    /// <summary>Until when a digest that could not go out is still worth reading, UTC: the end of the next working day, Monday.</summary>
    private static DateTime TooLateAt(DateOnly friday, string timeZone) =>
        LocalTimes.ToUtc(friday.AddDays(4).ToDateTime(TimeOnly.MinValue), Zones.Find(timeZone));

    /// <summary>What becomes of a Friday's digest that is settled now.</summary>
    public static DigestState StateAt(DateTime now, DateOnly friday, string timeZone) =>
        now >= TooLateAt(friday, timeZone) ? DigestState.Missed
        : LocalDay.Of(now, timeZone) > friday ? DigestState.Late
        : DigestState.Sent;

    /// <summary>The first Friday whose digest is still to come.</summary>
    public static DateOnly NextFriday(DateTime now, string timeZone)
    {
        var friday = DigestWeek.FridayFrom(LocalDay.Of(now, timeZone));
        return DueAt(friday, timeZone) > now ? friday : friday.AddDays(7);
    }
}
