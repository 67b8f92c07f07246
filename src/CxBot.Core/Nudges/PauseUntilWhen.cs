using CxBot.Core.Chat;

namespace CxBot.Core.Nudges;

internal sealed record PauseUntilWhen(string Words)
    : Refusal(Words.Length == 0 ? NudgesTexts.PauseDetails : NudgesTexts.UnreadableDay(Words));
