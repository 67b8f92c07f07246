namespace CxBot.Core.Issues.Clocks;

/// <summary>
/// Something that is due about an issue: written in the transaction that makes it due, struck by <see cref="StrikeClocks"/> once
/// its moment has come. At most one of a kind about one thing.
/// </summary>
public sealed class IssueClock
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Which issue.</summary>
    public long IssueId { get; set; }

    /// <summary>What is due.</summary>
    public IssueClockKind Kind { get; set; }

    /// <summary>What of the issue it is about, where there may be several: the id of a row of the kind's own. 0 for the issue itself.</summary>
    public long About { get; set; }

    /// <summary>How far it went: 0 before the first stroke; what the numbers mean is the kind's own.</summary>
    public int Rung { get; set; }

    /// <summary>When it strikes next, UTC. Of two nodes that strike it at once, one starts again.</summary>
    public DateTime NextDueAt { get; set; }
}
