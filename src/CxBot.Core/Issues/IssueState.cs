namespace CxBot.Core.Issues;

/// <summary>How far an issue has come. Kept by name: add, never rename.</summary>
public enum IssueState
{
    /// <summary>Somebody was asked to take it and has not yet.</summary>
    Reported,

    /// <summary>Somebody has it.</summary>
    Owned,

    /// <summary>The customer has been spoken to.</summary>
    Recovering,

    /// <summary>Brought to a good end; can be reopened for <see cref="Issue.ReopenDays"/> days.</summary>
    Recovered,

    /// <summary>Over.</summary>
    Closed,

    /// <summary>Nobody will take it, for a reason that the reporter has heard.</summary>
    Declined,
}
