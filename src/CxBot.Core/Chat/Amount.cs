namespace CxBot.Core.Chat;

/// <summary>A number of hundredths, such as of money, written in the reader's culture: "20", "12.50", "1.200,50".</summary>
public sealed record Amount(long Hundredths) : TextArgument;
