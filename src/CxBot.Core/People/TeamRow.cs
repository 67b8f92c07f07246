namespace CxBot.Core.People;

/// <summary>A line of somebody's team.</summary>
internal sealed record TeamRow(long PersonId, string Name, bool IsConfirmed);
