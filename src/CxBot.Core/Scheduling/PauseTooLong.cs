using CxBot.Core.Chat;

namespace CxBot.Core.Scheduling;

internal sealed record PauseTooLong(DateOnly Latest) : Refusal(ChatTexts.DayUntil(Latest));
