namespace CxBot.Core.Issues.Clocks;

/// <summary>When somebody was last reminded of an issue: once a day is enough.</summary>
public sealed class IssueWarning
{
    /// <summary>Which issue.</summary>
    public long IssueId { get; set; }

    /// <summary>Who.</summary>
    public long PersonId { get; set; }

    /// <summary>Their day.</summary>
    public DateOnly Day { get; set; }
}
