namespace CxBot.Core.Issues.Problems;

/// <summary>How far a problem is. Kept by name.</summary>
public enum ProblemState
{
    /// <summary>Somebody sees to it.</summary>
    Open,

    /// <summary>Its fix is done.</summary>
    Fixed,

    /// <summary>It was none, or nothing will be done.</summary>
    Dropped,
}
