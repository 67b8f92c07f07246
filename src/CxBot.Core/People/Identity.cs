namespace CxBot.Core.People;

/// <summary>A person's account in one workspace.</summary>
public sealed class Identity
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Whose.</summary>
    public long PersonId { get; set; }

    /// <summary>Where.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>The platform's user id.</summary>
    public required string ExternalId { get; set; }

    /// <summary>When the profile was last asked of the platform, UTC.</summary>
    public DateTime ProfiledAt { get; set; }

    /// <summary>When they last said something there, UTC; messages to a person go where they last were.</summary>
    public DateTime LastSeenAt { get; set; }

    /// <summary>Since when the platform takes no message to them there, UTC; null while it does. Any word from them clears it.</summary>
    public DateTime? UnreachableAt { get; set; }

    /// <summary>Why: the platform's code.</summary>
    public string? UnreachableReason { get; set; }

    /// <summary>When the platform no longer knew the account, UTC; null while it does.</summary>
    public DateTime? LeftAt { get; set; }
}
