namespace CxBot.Core.Chat;

/// <summary>A day of the calendar, the same for every reader; written in their language.</summary>
public sealed record CalendarDay(DateOnly Day) : TextArgument;
