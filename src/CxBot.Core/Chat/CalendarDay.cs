namespace CxBot.Core.Chat;

/// <summary>A day of the calendar, the same for every reader; written in their language.</summary>
/// <param name="Day">Which.</param>
/// <param name="WithWeekday">Whether its weekday stands before it: where two weeks that begin on different days may be compared.</param>
public sealed record CalendarDay(DateOnly Day, bool WithWeekday = false) : TextArgument;
