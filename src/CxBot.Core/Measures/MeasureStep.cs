namespace CxBot.Core.Measures;

/// <summary>The steps of the loop, in order.</summary>
internal enum MeasureStep
{
    /// <summary>What went wrong for customers, and why.</summary>
    Need,

    /// <summary>What was promised.</summary>
    Promise,

    /// <summary>Where it happened.</summary>
    ContactPoint,

    /// <summary>How it came right.</summary>
    Fix,

    /// <summary>Whether it held.</summary>
    Measure,

    /// <summary>Who takes part.</summary>
    Reinforce,
}
