namespace CxBot.Core.Nudges;

/// <summary>What became of a nudge. Kept by name.</summary>
public enum NudgeState
{
    /// <summary>Still to come.</summary>
    Waiting,

    /// <summary>Handed to the outbox.</summary>
    Sent,

    /// <summary>Not sent: not wanted, or no longer of use.</summary>
    Dropped,
}
