namespace CxBot.Core.Board;

/// <summary>What one person has in one of the board's lists.</summary>
/// <param name="List">Which list.</param>
/// <param name="PersonId">Who.</param>
/// <param name="Name">Empty for who left the board, or the company's memory, after the season they stand in.</param>
/// <param name="Points">Their points.</param>
/// <param name="Recoveries">Their recoveries.</param>
internal sealed record BoardScore(BoardList List, long PersonId, string Name, int Points, int Recoveries);
