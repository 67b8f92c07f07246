namespace CxBot.Core.Measures;

/// <summary>How many of a team reported something for a customer.</summary>
internal sealed record TeamStarters(long ManagerId, string Manager, MeasureShare Starters);
