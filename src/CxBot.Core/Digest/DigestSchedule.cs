namespace CxBot.Core.Digest;

/// <summary>When a manager's next digest is due, and whether they want it.</summary>
public sealed class DigestSchedule
{
    /// <summary>Whose.</summary>
    public long ManagerId { get; set; }

    /// <summary>False once they switched it off.</summary>
    public bool IsOn { get; set; } = true;

    /// <summary>The Friday to which the next one belongs; a holiday's digest comes on the working day before.</summary>
    public DateOnly NextFriday { get; set; }

    /// <summary>09:00 of its day in the manager's zone, UTC.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>A schedule that begins with the next Friday.</summary>
    internal static DigestSchedule For(long managerId, DigestCalendar calendar, DateTime now)
    {
        var friday = calendar.NextFriday(now);
        return new DigestSchedule
        {
            ManagerId = managerId,
            NextFriday = friday,
            NextDueAt = calendar.DueAt(friday),
        };
    }
}
