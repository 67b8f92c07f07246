namespace CxBot.Core.Issues.Similar;

/// <summary>Somebody met what an issue reports as well: they hear how it ends, and earn nothing.</summary>
public sealed class MeToo
{
    /// <summary>The issue.</summary>
    public long IssueId { get; set; }

    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>When they said so, UTC.</summary>
    public DateTime At { get; set; }
}
