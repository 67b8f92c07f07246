namespace CxBot.Core.Chat;

/// <summary>A thin line.</summary>
public sealed record Divider : CardBlock;
