namespace CxBot.Core.People;

/// <summary>Somebody reports to a manager, as one of them said and an administrator confirmed.</summary>
public sealed class TeamMembership
{
    /// <summary>Whose team.</summary>
    public long ManagerId { get; set; }

    /// <summary>Who is in it.</summary>
    public long MemberId { get; set; }

    /// <summary>Who asked for it.</summary>
    public long AskedById { get; set; }

    /// <summary>When an administrator was last asked, UTC.</summary>
    public DateTime AskedAt { get; set; }

    /// <summary>The administrator who confirmed it; null while it waits.</summary>
    public long? ConfirmedById { get; set; }

    /// <summary>Since when it holds, UTC; null while it waits.</summary>
    public DateTime? ConfirmedAt { get; set; }
}
