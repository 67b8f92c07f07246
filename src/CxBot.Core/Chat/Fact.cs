namespace CxBot.Core.Chat;

/// <summary>A label with its value.</summary>
public sealed record Fact(Text Label, Text Value);
