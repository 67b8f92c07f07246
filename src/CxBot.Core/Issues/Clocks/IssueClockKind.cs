namespace CxBot.Core.Issues.Clocks;

/// <summary>What can be due about an issue. Kept by name: add, never rename; a kind that nobody strikes waits.</summary>
public enum IssueClockKind
{
    /// <summary>Whoever was asked takes it, else the next is asked.</summary>
    Claim,

    /// <summary>Its owner speaks to the customer.</summary>
    Contact,

    /// <summary>It comes to a good end.</summary>
    Recovery,

    /// <summary>What was promised to the customer is kept.</summary>
    Promise,
}
