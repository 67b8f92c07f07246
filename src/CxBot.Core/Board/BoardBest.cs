namespace CxBot.Core.Board;

/// <summary>Somebody's best week: its first day and its points.</summary>
internal sealed record BoardBest(DateOnly Week, int Points);
