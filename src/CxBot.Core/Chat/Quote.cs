namespace CxBot.Core.Chat;

/// <summary>Somebody's own words, set apart.</summary>
public sealed record Quote(Text Text) : CardBlock;
