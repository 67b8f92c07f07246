namespace CxBot.Core.Scheduling;

/// <summary>What became of a planned post.</summary>
public enum PlannedPostState
{
    /// <summary>Still to come, and fixed.</summary>
    Planned,

    /// <summary>Handed to the outbox on time.</summary>
    Sent,

    /// <summary>Handed to the outbox late, after a stop of the bot.</summary>
    Late,

    /// <summary>Not posted, by a rule.</summary>
    Skipped,

    /// <summary>Handed to the outbox, and refused by the platform.</summary>
    Failed,
}
