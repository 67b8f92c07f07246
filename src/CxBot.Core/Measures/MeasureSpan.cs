namespace CxBot.Core.Measures;

/// <summary>How long a measured period is.</summary>
internal enum MeasureSpan
{
    /// <summary>A week, as the organisation begins it.</summary>
    Week,

    /// <summary>A month.</summary>
    Month,

    /// <summary>A quarter of a year.</summary>
    Quarter,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Any days from one to another.</summary>
    Days,
}
