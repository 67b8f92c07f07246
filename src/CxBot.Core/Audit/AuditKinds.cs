namespace CxBot.Core.Audit;

/// <summary>Sorts the log's acts.</summary>
internal static class AuditKinds
{
    /// <summary>The acts of a kind.</summary>
    public static IReadOnlyList<AuditAct> Acts(AuditKind kind) => [.. Enum.GetValues<AuditAct>().Where(act => Of(act) == kind)];

    /// <summary>What an act is about.</summary>
    public static AuditKind Of(AuditAct act) =>
        act switch
        {
            AuditAct.AdministratorNamed
            or AuditAct.AdministratorRemoved
            or AuditAct.FirstAdministrator
            or AuditAct.TriageNamed
            or AuditAct.TriageRemoved
            or AuditAct.ConfidantNamed
            or AuditAct.ConfidantRemoved
            or AuditAct.EditorNamed
            or AuditAct.EditorRemoved => AuditKind.Roles,
            AuditAct.AccountsJoined
            or AuditAct.AccountsParted
            or AuditAct.TeamConfirmed
            or AuditAct.TeamsImported
            or AuditAct.CreditCorrected
            or AuditAct.PersonForgotten => AuditKind.People,
            AuditAct.ScheduleChanged or AuditAct.ChannelChanged or AuditAct.SchedulePaused or AuditAct.ScheduleResumed =>
                AuditKind.Channels,
            AuditAct.ThemeChosen
            or AuditAct.CxWeekSet
            or AuditAct.CxWeekCancelled
            or AuditAct.StoryApproved
            or AuditAct.StoryEdited
            or AuditAct.StorySentBack
            or AuditAct.StoryDeclined
            or AuditAct.StoryWithdrawn => AuditKind.Content,
            AuditAct.WorkspaceAdmitted or AuditAct.WorkspaceDeclined or AuditAct.OrganisationsJoined => AuditKind.Workspaces,
            _ => AuditKind.Settings,
        };
}
