namespace CxBot.Core.Board;

/// <summary>A score with its rank: 1 is best, equal points share a rank.</summary>
internal sealed record BoardStanding(int Rank, BoardScore Score);
