namespace CxBot.Core.Chat;

/// <summary>A colleague on offer: their id, and name with team and platform so that namesakes can be told apart.</summary>
public sealed record PersonChoice(long Id, string Name);
