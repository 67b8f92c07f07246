namespace CxBot.Core.Issues.Clocks;

/// <summary>A customer waits while nobody is at work.</summary>
/// <param name="NextAtWork">When whoever was asked is at work next, UTC.</param>
/// <param name="Phone">Whom to phone now, in the organisation's words; empty for nobody.</param>
internal sealed record OutOfHours(DateTime NextAtWork, string Phone);
