using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

internal sealed record KudosForNobody() : Refusal(KudosTexts.ForNobody);

internal sealed record KudosForTooMany() : Refusal(KudosTexts.ForTooMany);

internal sealed record KudosForYourself() : Refusal(KudosTexts.NotToYourself);

internal sealed record KudosForBot(Colleague Bot) : Refusal(KudosTexts.NotToBots(new PersonName(Bot.Id, Bot.Name)));

internal sealed record KudosWithoutReason(int Length) : Refusal(KudosTexts.WithoutReason(Length, KudosRules.ShortestReason));

internal sealed record KudosTooLong(int Length) : Refusal(KudosTexts.TooLong(Length, KudosRules.LongestReason));

internal sealed record KudosUsedUp() : Refusal(KudosTexts.UsedUp);

internal sealed record KudosShownNowhere() : Refusal(KudosTexts.ShownNowhere);

internal sealed record KudosGone() : Refusal(KudosTexts.Gone);

internal sealed record NoKudosToUndo() : Refusal(KudosTexts.NothingToUndo);

internal sealed record KudosOlderThanUndo() : Refusal(KudosTexts.TooLateToUndo);

internal sealed record SecondingYourself() : Refusal(KudosTexts.NotYourOwnToSecond);

internal sealed record SecondingTwice() : Refusal(KudosTexts.SecondedAlready);

internal sealed record NoThanksDue() : Refusal(KudosTexts.NoThanksDue);
