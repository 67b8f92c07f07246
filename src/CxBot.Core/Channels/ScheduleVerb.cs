namespace CxBot.Core.Channels;

/// <summary>What one can want of a channel's schedule by words.</summary>
internal enum ScheduleVerb
{
    /// <summary>See it.</summary>
    Show,

    /// <summary>See fourteen days.</summary>
    Preview,

    /// <summary>See what was posted.</summary>
    Log,

    /// <summary>See the next post as it would look.</summary>
    DryRun,

    /// <summary>Open the form with days and times.</summary>
    Change,

    /// <summary>Open the form with days off and quiet hours.</summary>
    Settings,

    /// <summary>Hold everything back, perhaps until a day.</summary>
    Pause,

    /// <summary>Go on.</summary>
    Resume,

    /// <summary>Leave the next post out.</summary>
    Skip,

    /// <summary>Put another item in the place of the next.</summary>
    Replace,

    /// <summary>Give a kind its days, time or tags.</summary>
    Set,

    /// <summary>One more of a kind.</summary>
    Add,

    /// <summary>No more of a kind.</summary>
    Remove,

    /// <summary>Days off: a region, or dates.</summary>
    Holidays,

    /// <summary>Quiet hours.</summary>
    Quiet,

    /// <summary>The time zone.</summary>
    Zone,

    /// <summary>Another keeper.</summary>
    Keeper,

    /// <summary>Words that mean nothing here.</summary>
    Unclear,
}
