namespace CxBot.Core.Chat;

/// <summary>A point in time, UTC; shown in the reader's zone.</summary>
public sealed record Moment(DateTime Utc, MomentStyle Style = MomentStyle.DateAndTime) : TextArgument;
