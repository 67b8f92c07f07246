namespace CxBot.Core.Board;

/// <summary>What one person has in one of the board's lists.</summary>
internal sealed record BoardScore(long PersonId, string Name, int Points, int Recoveries);
