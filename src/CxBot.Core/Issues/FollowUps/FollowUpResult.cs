namespace CxBot.Core.Issues.FollowUps;

/// <summary>What came of asking a customer again. Kept by name: add, never rename.</summary>
public enum FollowUpResult
{
    /// <summary>It is still good.</summary>
    StillFine,

    /// <summary>It came back.</summary>
    CameBack,

    /// <summary>It is good, and they recommended us.</summary>
    Recommended,

    /// <summary>Nobody asked them.</summary>
    Skipped,
}
