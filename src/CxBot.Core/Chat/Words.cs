namespace CxBot.Core.Chat;

/// <summary>A text inside another.</summary>
public sealed record Words(Text Text) : TextArgument;
