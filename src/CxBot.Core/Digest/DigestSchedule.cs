namespace CxBot.Core.Digest;

/// <summary>When a manager's next digest is due, and whether they want it.</summary>
public sealed class DigestSchedule
{
    /// <summary>Whose.</summary>
    public long ManagerId { get; set; }

    /// <summary>False once they switched it off.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>The Friday on which the next one comes.</summary>
    public DateOnly NextFriday { get; set; }

    /// <summary>That Friday's 09:00 in the manager's zone, UTC.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>A schedule that begins with the next Friday.</summary>
    internal static DigestSchedule For(long managerId, string timeZone, DateTime now)
    {
        var friday = DigestTimes.NextFriday(now, timeZone);
        return new DigestSchedule
        {
            ManagerId = managerId,
            NextFriday = friday,
            NextDueAt = DigestTimes.DueAt(friday, timeZone),
        };
    }
}
