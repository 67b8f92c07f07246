namespace CxBot.Core.Nudges;

/// <summary>A message to a person that nobody waits for. Person, kind and subject are its key: nobody is nudged twice about one thing.</summary>
public sealed class Nudge
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>For whom.</summary>
    public long PersonId { get; set; }

    /// <summary>What about.</summary>
    public NudgeKind Kind { get; set; }

    /// <summary>Which one of its kind, e.g. "day:3" or "issue:12".</summary>
    public required string Subject { get; set; }

    /// <summary>When to look at it, UTC.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>From when on it is of no use any more, UTC.</summary>
    public DateTime ExpiresAt { get; set; }

    /// <summary>What became of it. Of two nodes that look at once, one starts again.</summary>
    public NudgeState State { get; set; }

    /// <summary>When it got its state, UTC.</summary>
    public DateTime? EndedAt { get; set; }
}
