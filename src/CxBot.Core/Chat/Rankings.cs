namespace CxBot.Core.Chat;

/// <summary>Ranked lists, side by side where there is room.</summary>
public sealed record Rankings(IReadOnlyList<Ranking> Lists) : CardBlock;
