namespace CxBot.Teams;

/// <summary>A token that lets us call the connector, and when to get the next one.</summary>
internal sealed record BotToken(string Value, DateTimeOffset RenewAt);
