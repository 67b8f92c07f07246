namespace CxBot.Core.Issues.Gestures;

/// <summary>How an organisation makes it right with its customers; without a row the initial values hold.</summary>
public sealed class RemedySetting
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>What stands behind an amount: "EUR"; empty for nothing.</summary>
    public string Currency { get; set; } = "";

    /// <summary>Who approves what is above a limit; null: the manager of who asks, else the contact point's owner, else triage, else administrators.</summary>
    public long? ApproverId { get; set; }

    /// <summary>Who is asked when the approver does not answer.</summary>
    public long? BackupId { get; set; }

    /// <summary>So many days after a good end the customer is asked again; 0 for never.</summary>
    public int FollowUpDays { get; set; } = 7;

    /// <summary>How much each role may spend on an issue without asking, in place of the playbooks' limits: "support=20;managers=150".</summary>
    public string Limits { get; set; } = "";
}
