namespace CxBot.Core.Scheduling;

/// <summary>
/// A row of the delivery ledger: one planned time of one schedule and what became of it. Schedule and planned time are its key,
/// so that nothing is posted twice. Rows stand three days ahead; what they hold then changes only for a holiday, a pause, a
/// withdrawal or an editor.
/// </summary>
public sealed class PlannedPost
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose plan it was.</summary>
    public long ScheduleId { get; set; }

    /// <summary>Where it belongs.</summary>
    public long ChannelId { get; set; }

    /// <summary>What was to be posted.</summary>
    public PostKind Kind { get; set; }

    /// <summary>When it was to go out, UTC.</summary>
    public DateTime PlannedAt { get; set; }

    /// <summary>When to look at it, UTC: the planned time, or later when a late digest waits for the morning.</summary>
    public DateTime DueAt { get; set; }

    /// <summary>What became of it. Of two nodes that move it at once, one starts again.</summary>
    public PlannedPostState State { get; set; }

    /// <summary>Why this item was chosen, or why nothing was posted.</summary>
    public PlannedPostReason Why { get; set; }

    /// <summary>What the reason names: a standard, a contact point, a holiday, a platform's code; empty where it names nothing.</summary>
    public string Detail { get; set; } = "";

    /// <summary>The item; null where nothing was posted, and for boards and digests.</summary>
    public string? ItemId { get; set; }

    /// <summary>How many planned times the row stands for: more than 1 only for the oldest of a very long stop.</summary>
    public int Occurrences { get; set; } = 1;

    /// <summary>When it got its state, UTC.</summary>
    public DateTime EndedAt { get; set; }

    /// <summary>What the outbox calls the posted card.</summary>
    public string Subject => SubjectPrefix + Id;

    internal const string SubjectPrefix = "content:";

    /// <summary>Ends it without a post.</summary>
    internal void Skip(PlannedPostReason why, DateTime now, string detail = "") =>
        (State, Why, Detail, ItemId, EndedAt) = (PlannedPostState.Skipped, why, detail, null, now);
}
