namespace CxBot.Core.Chat;

/// <summary>One ranked list, best first; drawn as text with bars.</summary>
public sealed record Ranking(Text Title, IReadOnlyList<RankingRow> Rows, Text WhenEmpty);
