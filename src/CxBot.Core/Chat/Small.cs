namespace CxBot.Core.Chat;

/// <summary>A quiet line below something: where it comes from, who did it, when.</summary>
public sealed record Small(Text Text) : CardBlock;
