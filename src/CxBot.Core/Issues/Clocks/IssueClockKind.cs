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

    /// <summary>What was caught is answered.</summary>
    Answer,

    /// <summary>A gesture above somebody's limit is approved or declined.</summary>
    Approval,

    /// <summary>The customer is asked again, some days after the good end.</summary>
    FollowUp,
}
