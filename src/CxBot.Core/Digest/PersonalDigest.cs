namespace CxBot.Core.Digest;

/// <summary>A line of the ledger: one person's own digest for one week, at most once.</summary>
public sealed class PersonalDigest
{
    /// <summary>Whose.</summary>
    public long PersonId { get; set; }

    /// <summary>Its first day.</summary>
    public DateOnly From { get; set; }

    /// <summary>Its last day.</summary>
    public DateOnly Through { get; set; }

    /// <summary>What became of it.</summary>
    public DigestState State { get; set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime SettledAt { get; set; }
}
