namespace CxBot.Core.HelpDesk;

/// <summary>What was done with a request. Kept by name: add, never rename.</summary>
public enum HookResult
{
    /// <summary>An issue was opened.</summary>
    Opened,

    /// <summary>A good end counts as confirmed from now on.</summary>
    Confirmed,

    /// <summary>It counted as confirmed before.</summary>
    AlreadyConfirmed,

    /// <summary>It was open again from then on.</summary>
    Reopened,

    /// <summary>Whoever has the issue, or looks after strays, was told.</summary>
    Told,

    /// <summary>It stands in the timeline.</summary>
    Noted,
}
