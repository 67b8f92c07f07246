namespace CxBot.Core.Board;

/// <summary>How long a board's period is.</summary>
internal enum BoardSpan
{
    /// <summary>A week.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>All time.</summary>
    All,
}
