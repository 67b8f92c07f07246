namespace CxBot.Core.Chat;

/// <summary>A number of tenths, written in the reader's language with one decimal where there is one: "2.4", "3".</summary>
public sealed record Tenths(long Value) : TextArgument;
