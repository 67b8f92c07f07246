namespace CxBot.Core.Chat;

/// <summary>A whole number, written in the reader's language.</summary>
public sealed record Number(long Value) : TextArgument;
