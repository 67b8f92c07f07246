namespace CxBot.Core.Measures;

/// <summary>How many reports a contact point had.</summary>
/// <param name="Name">Which; null where nobody said.</param>
/// <param name="Count">How many.</param>
internal sealed record PointReports(string? Name, int Count);
