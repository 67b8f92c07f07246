namespace CxBot.Core.Content;

/// <summary>When administrators last heard of posts that failed, so that they hear of it once a day.</summary>
public sealed class FailureNotice
{
    /// <summary>Whose.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The workspace that failed as a whole; 0 for the daily notice.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>When, UTC. Of two nodes that tell at once, one starts again.</summary>
    public DateTime ToldAt { get; set; }
}
