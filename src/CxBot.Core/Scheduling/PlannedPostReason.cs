namespace CxBot.Core.Scheduling;

/// <summary>Why a planned post holds what it holds, or holds nothing. Kept by name.</summary>
public enum PlannedPostReason
{
    /// <summary>A colleague handed it in, and the channel has not had it yet.</summary>
    FreshStory,

    /// <summary>It fits the theme of the week.</summary>
    Theme,

    /// <summary>Its contact point ran hot for four weeks.</summary>
    HotPoint,

    /// <summary>Nobody reported anything at its contact point for four weeks.</summary>
    SilentPoint,

    /// <summary>Never shown there, and most presses there on items like it were kind ones.</summary>
    LikedHere,

    /// <summary>Never shown there, and a colleague's own.</summary>
    OwnStory,

    /// <summary>The item was never shown in the channel.</summary>
    NewHere,

    /// <summary>Everything was shown; this one the longest ago.</summary>
    LongestUnseen,

    /// <summary>The keeper or an editor put it in the place of another.</summary>
    ChosenByHand,

    /// <summary>Made of what happened; nothing had to be chosen.</summary>
    Regular,

    /// <summary>Everything that fits was shown in the last 60 days.</summary>
    AllShownLately,

    /// <summary>Nothing carries the tags of the schedule.</summary>
    NothingFits,

    /// <summary>A holiday.</summary>
    Holiday,

    /// <summary>The schedule was paused.</summary>
    Paused,

    /// <summary>The keeper left it out.</summary>
    SkippedByHand,

    /// <summary>It could only have gone out in quiet hours.</summary>
    QuietHours,

    /// <summary>The bot did not run, for two hours or more.</summary>
    Missed,

    /// <summary>The bot did not run; a later planned time of the same schedule stands for it.</summary>
    Overtaken,

    /// <summary>The platform did not take it.</summary>
    Refused,

    /// <summary>The platform lets nothing in any more, into the channel or the workspace; whom it concerns was told.</summary>
    Closed,
}
