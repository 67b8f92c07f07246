namespace CxBot.Core.Issues.Sight;

/// <summary>Somebody whom a restricted issue is about: neither they nor those who report to them see it.</summary>
public sealed class IssueConcern
{
    /// <summary>The issue.</summary>
    public long IssueId { get; set; }

    /// <summary>The person.</summary>
    public long PersonId { get; set; }
}
