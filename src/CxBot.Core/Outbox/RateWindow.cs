namespace CxBot.Core.Outbox;

/// <summary>At most so many messages in any stretch of that length.</summary>
public sealed record RateWindow(int Most, TimeSpan In);
