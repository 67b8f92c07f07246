namespace CxBot.Core.Issues;

/// <summary>How soon it should be taken.</summary>
public enum IssueUrgency
{
    /// <summary>When there is time.</summary>
    Low,

    /// <summary>Today.</summary>
    Normal,

    /// <summary>Now: the customer is waiting.</summary>
    High,
}
