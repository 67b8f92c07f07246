namespace CxBot.Core.Board;

/// <summary>A team's score with its rank per head: 1 is best, equal ones share a rank.</summary>
internal sealed record BoardTeamStanding(int Rank, BoardTeamScore Score);
