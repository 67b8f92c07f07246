using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Measures;

/// <summary>What was given to make it right.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="Amount">In hundredths of the currency or of an hour.</param>
internal sealed record MeasuredGesture(GestureCost Cost, long Amount);
