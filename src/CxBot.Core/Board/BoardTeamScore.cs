namespace CxBot.Core.Board;

/// <summary>What a team has together in one of the board's lists.</summary>
/// <param name="ManagerId">Whose team.</param>
/// <param name="Manager">The manager's name.</param>
/// <param name="Heads">How many people are in it.</param>
/// <param name="Points">Their points together, never below zero.</param>
/// <param name="Recoveries">Their recoveries together, never below zero.</param>
internal sealed record BoardTeamScore(long ManagerId, string Manager, int Heads, int Points, int Recoveries)
{
    /// <summary>Tenths of a point for each of them.</summary>
    public long TenthsPerHead => (long)Math.Round(Points * 10m / Heads, MidpointRounding.AwayFromZero);
}
