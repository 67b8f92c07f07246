namespace CxBot.Core.Content;

/// <summary>When administrators last heard of posts that failed, so that they hear of it once a day.</summary>
public sealed class FailureNotice
{
    /// <summary>Stands for the systems that hear of issues, in the place of a workspace.</summary>
    public const long HelpDesk = -1;

    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The workspace that failed as a whole; 0 for the daily notice, <see cref="HelpDesk"/> for webhooks.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>When, UTC. Of two nodes that tell at once, one starts again.</summary>
    public DateTime ToldAt { get; set; }
}
