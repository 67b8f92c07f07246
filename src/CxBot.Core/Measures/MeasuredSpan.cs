namespace CxBot.Core.Measures;

/// <summary>Whose rows are read, from one moment until before another, UTC.</summary>
internal sealed record MeasuredSpan(long OrganisationId, DateTime Begin, DateTime End);
