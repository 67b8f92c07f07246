namespace CxBot.Core.Measures;

/// <summary>How many reports a contact point had.</summary>
internal sealed record PointReports(string Name, int Count);
