namespace CxBot.Core.Audit;

/// <summary>What lines of the log are about, to choose by. Named in addresses.</summary>
internal enum AuditKind
{
    /// <summary>Who administrates, looks after stray issues, reads what is confidential, edits.</summary>
    Roles,

    /// <summary>What was set for the whole organisation, contact points and standards too.</summary>
    Settings,

    /// <summary>Accounts, teams, credit, who was forgotten.</summary>
    People,

    /// <summary>Channels and their schedules.</summary>
    Channels,

    /// <summary>Stories, themes, weeks.</summary>
    Content,

    /// <summary>Workspaces and organisations.</summary>
    Workspaces,
}
