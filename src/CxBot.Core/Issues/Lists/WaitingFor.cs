namespace CxBot.Core.Issues.Lists;

/// <summary>Why an issue stands on somebody's list; what they must do comes first.</summary>
public enum WaitingFor
{
    /// <summary>They have it.</summary>
    TheirRecovery,

    /// <summary>They were asked to take it.</summary>
    TheirTaking,

    /// <summary>They reported it and will hear how it ends.</summary>
    TheColleague,
}
