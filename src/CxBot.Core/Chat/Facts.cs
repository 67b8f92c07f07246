namespace CxBot.Core.Chat;

/// <summary>Short label and value pairs, at most 10.</summary>
public sealed record Facts(IReadOnlyList<Fact> Rows) : CardBlock;
