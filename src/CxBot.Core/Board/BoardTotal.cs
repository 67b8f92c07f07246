namespace CxBot.Core.Board;

/// <summary>What everybody has together in one of the board's lists; never below zero.</summary>
internal sealed record BoardTotal(BoardList List, int Points, int Recoveries, int People);
