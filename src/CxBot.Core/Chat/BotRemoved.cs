namespace CxBot.Core.Chat;

/// <summary>The bot was taken out of a channel: nothing can be posted there any more.</summary>
public sealed record BotRemoved : Inbound;
