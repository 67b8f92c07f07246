using CxBot.Core.Chat;

namespace CxBot.Core.CxWeek;

internal sealed record CxWeekDayUnreadable(string Words) : Refusal(CxWeekTexts.Unreadable(Words));

internal sealed record CxWeekIsOver() : Refusal(CxWeekTexts.IsOver);

internal sealed record NoCxWeek() : Refusal(CxWeekTexts.None);
