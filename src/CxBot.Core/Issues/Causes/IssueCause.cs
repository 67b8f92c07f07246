namespace CxBot.Core.Issues.Causes;

/// <summary>Why something went wrong for a customer. Kept by name: add, never rename.</summary>
public enum IssueCause
{
    /// <summary>How we treated them: unfriendly, not listened to, left alone.</summary>
    Treatment,

    /// <summary>What we told them, or did not: wrong, late, unclear.</summary>
    Information,

    /// <summary>How we work: a step, a hand-over, a rule of ours.</summary>
    Process,

    /// <summary>A system or tool of ours.</summary>
    System,

    /// <summary>The product or service itself.</summary>
    Product,

    /// <summary>A supplier or partner.</summary>
    Partner,

    /// <summary>Too few people, or too little time.</summary>
    Capacity,

    /// <summary>None of the others.</summary>
    Other,
}
