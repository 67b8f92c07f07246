using CxBot.Core.Chat;

namespace CxBot.Core.Measures;

internal sealed record MeasurePeriodUnknown() : Refusal(MeasuresTexts.UnknownPeriod);
