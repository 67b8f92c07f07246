namespace CxBot.Core.Measures;

/// <summary>One number of a report, for tables and data.</summary>
/// <param name="Step">Of which step.</param>
/// <param name="Measure">What is measured; these names stay as they are.</param>
/// <param name="Name">Of what, where there are several: a contact point, a cause, a problem, a team; else empty.</param>
/// <param name="Value">The number; null where too little is behind it.</param>
/// <param name="Of">Out of how many, or over how many; null for a plain count.</param>
/// <param name="Unit">What is counted.</param>
internal sealed record MeasureLine(MeasureStep Step, string Measure, string Name, decimal? Value, int? Of, string Unit);
