namespace CxBot.Core.People;

/// <summary>One Slack workspace (or Enterprise org install) or one Teams tenant.</summary>
public sealed class Workspace
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose it is.</summary>
    public long OrganisationId { get; set; }

    /// <summary>"slack" or "teams".</summary>
    public required string Platform { get; set; }

    /// <summary>Slack team or enterprise id, Teams tenant id.</summary>
    public required string ExternalId { get; set; }

    /// <summary>Since when nothing can be sent there, UTC: uninstalled, or the credentials are dead. Null while all is well.</summary>
    public DateTime? StoppedAt { get; set; }

    /// <summary>Why: the platform's code.</summary>
    public string? StopReason { get; set; }
}
