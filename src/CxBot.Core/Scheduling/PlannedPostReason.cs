namespace CxBot.Core.Scheduling;

/// <summary>Why a planned post holds what it holds, or holds nothing.</summary>
public enum PlannedPostReason
{
    /// <summary>The item was never shown in the channel.</summary>
    NewHere,

    /// <summary>Never shown there either, and most presses there on items like it were kind ones.</summary>
    LikedHere,

    /// <summary>Everything was shown; this one the longest ago.</summary>
    LongestUnseen,

    /// <summary>Everything that fits was shown in the last 60 days.</summary>
    AllShownLately,

    /// <summary>The bot did not run, for two hours or more.</summary>
    Missed,

    /// <summary>The bot did not run; a later planned time of the same schedule stands for it.</summary>
    Overtaken,

    /// <summary>The platform did not take it.</summary>
    Refused,
}
