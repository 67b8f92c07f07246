namespace CxBot.Core.Issues;

/// <summary>What an issue is about; chosen by the reporter with one switch.</summary>
public enum IssueKind
{
    /// <summary>A customer is affected, inside customers too.</summary>
    Affected,

    /// <summary>Caught before it reached a customer, or could be better: a near miss, an obstacle, an idea.</summary>
    Caught,

    /// <summary>A nice surprise. Closes at once and is worth no points.</summary>
    WentWell,
}
