namespace CxBot.Core.Chat;

/// <summary>A person opened the bot's home (Slack's App Home, a Teams personal tab).</summary>
public sealed record HomeOpened : Inbound;
