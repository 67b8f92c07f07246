using CxBot.Core.Issues.Problems;

namespace CxBot.Core.Measures;

/// <summary>A problem whose fix was done in the period.</summary>
/// <param name="Code">"P-3".</param>
/// <param name="Title">What it is.</param>
/// <param name="FixedAt">When, UTC.</param>
/// <param name="Counts">How often it came before and since.</param>
internal sealed record MeasuredProblem(string Code, string Title, DateTime FixedAt, ProblemCounts Counts);
