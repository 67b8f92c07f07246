namespace CxBot.Core.Audit;

/// <summary>What an administrator, or whoever acts for the organisation, did. Kept by name: a name is never given another meaning.</summary>
public enum AuditAct
{
    /// <summary>Made somebody administrator.</summary>
    AdministratorNamed,

    /// <summary>Somebody is administrator no more.</summary>
    AdministratorRemoved,

    /// <summary>Named somebody to look after stray issues.</summary>
    TriageNamed,

    /// <summary>Somebody looks after stray issues no more.</summary>
    TriageRemoved,

    /// <summary>Named somebody to read confidential reports.</summary>
    ConfidantNamed,

    /// <summary>Somebody reads confidential reports no more.</summary>
    ConfidantRemoved,

    /// <summary>Became administrator as the first, by bringing the bot in.</summary>
    FirstAdministrator,

    /// <summary>Named somebody to look after content.</summary>
    EditorNamed,

    /// <summary>Somebody looks after content no more.</summary>
    EditorRemoved,

    /// <summary>Changed for how long something is kept.</summary>
    KeepingSet,

    /// <summary>Gave the organisation a name.</summary>
    OrganisationNamed,

    /// <summary>Set the organisation's time zone.</summary>
    ZoneSet,

    /// <summary>Set the first day of the week.</summary>
    WeekStartSet,

    /// <summary>Set the language of channels.</summary>
    LanguageSet,

    /// <summary>Set the working hours.</summary>
    HoursSet,

    /// <summary>Set how many open issues a person has at most.</summary>
    LoadSet,

    /// <summary>Set whom to phone while nobody is at work.</summary>
    PhoneSet,

    /// <summary>Set how many nudges a day.</summary>
    NudgesSet,

    /// <summary>Made a contact point.</summary>
    ContactAdded,

    /// <summary>Changed a contact point.</summary>
    ContactChanged,

    /// <summary>Removed a contact point.</summary>
    ContactRemoved,

    /// <summary>Set the service standards.</summary>
    StandardsSet,

    /// <summary>Set what may be spent to make it right, who approves more, and when customers are asked again.</summary>
    RemediesSet,

    /// <summary>Corrected somebody's credit for an issue.</summary>
    CreditCorrected,

    /// <summary>Confirmed that somebody is in somebody's team.</summary>
    TeamConfirmed,

    /// <summary>Joined their own accounts by a code.</summary>
    AccountsJoined,

    /// <summary>Parted somebody's accounts.</summary>
    AccountsParted,

    /// <summary>Set whether the board ranks people or teams only.</summary>
    RanksSet,

    /// <summary>Took in a list of who reports to whom.</summary>
    TeamsImported,

    /// <summary>Asked to be forgotten.</summary>
    PersonForgotten,

    /// <summary>Let a workspace in.</summary>
    WorkspaceAdmitted,

    /// <summary>Kept a workspace out.</summary>
    WorkspaceDeclined,

    /// <summary>Made another organisation one with this, together with one of its administrators.</summary>
    OrganisationsJoined,

    /// <summary>Changed the schedule of a channel that somebody else keeps.</summary>
    ScheduleChanged,

    /// <summary>Changed zone, days off, quiet hours, language or keeper of a channel that somebody else keeps.</summary>
    ChannelChanged,

    /// <summary>Held a channel's posts back.</summary>
    SchedulePaused,

    /// <summary>Let a channel's posts go on.</summary>
    ScheduleResumed,

    /// <summary>Chose the theme of the week.</summary>
    ThemeChosen,

    /// <summary>Set a customer-experience week.</summary>
    CxWeekSet,

    /// <summary>Cancelled it.</summary>
    CxWeekCancelled,

    /// <summary>Approved a story.</summary>
    StoryApproved,

    /// <summary>Edited a story.</summary>
    StoryEdited,

    /// <summary>Sent a story back to its author.</summary>
    StorySentBack,

    /// <summary>Declined a story.</summary>
    StoryDeclined,

    /// <summary>Took a published story out.</summary>
    StoryWithdrawn,
}
