namespace CxBot.Core.Nudges;

/// <summary>What a nudge is about. Kept by name.</summary>
public enum NudgeKind
{
    /// <summary>How one's job reaches the customer.</summary>
    RoleCard,

    /// <summary>The course for newcomers.</summary>
    Course,

    /// <summary>A contact point to walk as a customer does.</summary>
    Walk,

    /// <summary>An issue that came to a good end, to be told as a story.</summary>
    StoryRequest,

    /// <summary>A contact point of one's own from which nobody reports anything.</summary>
    SilentPoint,

    /// <summary>The yearly customer-experience week.</summary>
    CxWeek,
}
