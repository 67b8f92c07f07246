namespace CxBot.Core.Issues;

/// <summary>What happened to an issue. Kept by name: add, never rename.</summary>
public enum IssueEventKind
{
    /// <summary>It was written down.</summary>
    Reported,

    /// <summary>Somebody was asked to take it.</summary>
    Asked,

    /// <summary>Somebody took it.</summary>
    Taken,

    /// <summary>It was handed to somebody.</summary>
    Handed,

    /// <summary>Somebody spoke to the customer.</summary>
    Contacted,

    /// <summary>Somebody wrote a note.</summary>
    Noted,

    /// <summary>It was brought to a good end.</summary>
    Recovered,

    /// <summary>Something was done, and the customer is not content yet.</summary>
    NotYet,

    /// <summary>It came back.</summary>
    Reopened,

    /// <summary>It was declined.</summary>
    Declined,

    /// <summary>It is over.</summary>
    Closed,

    /// <summary>Somebody said what kind of trouble it is; its words are the kind.</summary>
    Sorted,

    /// <summary>It was restricted to a few.</summary>
    Restricted,
}
