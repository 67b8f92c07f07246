namespace CxBot.Core.Digest;

/// <summary>A line of the digest's ledger: one manager's digest for one week, at most once.</summary>
public sealed class WeeklyDigest
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long ManagerId { get; set; }

    /// <summary>Its first day: a Friday, unless the Friday was a holiday.</summary>
    public DateOnly From { get; set; }

    /// <summary>Its last day.</summary>
    public DateOnly Through { get; set; }

    /// <summary>What became of it.</summary>
    public DigestState State { get; set; }

    /// <summary>When it was written or passed over, UTC.</summary>
    public DateTime SettledAt { get; set; }
}
