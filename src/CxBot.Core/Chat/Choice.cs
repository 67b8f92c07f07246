namespace CxBot.Core.Chat;

/// <summary>An option: its value (at most 150 characters) and what the person reads (at most 75).</summary>
public sealed record Choice(string Value, Text Label);
