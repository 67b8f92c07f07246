namespace CxBot.Core.Chat;

/// <summary>A row of a ranked list.</summary>
/// <param name="Rank">1 is best; equal points share a rank.</param>
/// <param name="Name">Whose row; never a ping.</param>
/// <param name="Score">What the bar shows, against the list's best.</param>
/// <param name="Detail">E.g. "12 points, 3 recoveries".</param>
/// <param name="IsReader">Whether it is the reader's own row.</param>
public sealed record RankingRow(int Rank, Text Name, int Score, Text Detail, bool IsReader = false);
