namespace CxBot.Core.Chat;

/// <summary>A title, at most 150 characters shown.</summary>
public sealed record Heading(Text Text) : CardBlock;
