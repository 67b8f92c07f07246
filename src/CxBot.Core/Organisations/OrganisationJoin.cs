namespace CxBot.Core.Organisations;

/// <summary>Two organisations became one; by it the former numbers of issues and problems are found.</summary>
public sealed class OrganisationJoin
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>The one that both are now.</summary>
    public long OrganisationId { get; set; }

    /// <summary>The one that is no more.</summary>
    public long FormerId { get; set; }

    /// <summary>The administrator who made the code.</summary>
    public long AskedById { get; set; }

    /// <summary>The administrator who typed it.</summary>
    public long AnsweredById { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime JoinedAt { get; set; }

    /// <summary>The last number that the former organisation had given to an issue.</summary>
    public int LastIssueNumber { get; set; }

    /// <summary>What was added to its issues' numbers.</summary>
    public int IssueOffset { get; set; }

    /// <summary>The last number that it had given to a problem.</summary>
    public int LastProblemNumber { get; set; }

    /// <summary>What was added to its problems' numbers.</summary>
    public int ProblemOffset { get; set; }

    /// <summary>When everybody who is the same on both sides had become one person, UTC; null while that goes on.</summary>
    public DateTime? SettledAt { get; set; }
}
