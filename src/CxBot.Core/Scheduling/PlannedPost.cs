using CxBot.Core.Content;

namespace CxBot.Core.Scheduling;

/// <summary>
/// A row of the delivery ledger: one planned time of one schedule and what became of it. Schedule and planned time are its key,
/// so that nothing is posted twice.
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
    public ContentKind Kind { get; set; }

    /// <summary>When it was to go out, UTC.</summary>
    public DateTime PlannedAt { get; set; }

    /// <summary>What became of it.</summary>
    public PlannedPostState State { get; set; }

    /// <summary>Why this item was chosen, or why nothing was posted.</summary>
    public PlannedPostReason Why { get; set; }

    /// <summary>The item; null where nothing was posted.</summary>
    public string? ItemId { get; set; }

    /// <summary>How many planned times the row stands for: more than 1 only for the oldest of a very long stop.</summary>
    public int Occurrences { get; set; } = 1;

    /// <summary>When it got its state, UTC.</summary>
    public DateTime EndedAt { get; set; }

    /// <summary>What the outbox calls the posted card.</summary>
    public string Subject => SubjectPrefix + Id;

    internal const string SubjectPrefix = "content:";
}
