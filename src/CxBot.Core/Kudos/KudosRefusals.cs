using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

internal sealed record KudosForNobody() : Refusal(KudosTexts.ForNobody);

internal sealed record KudosForTooMany() : Refusal(KudosTexts.ForTooMany);

internal sealed record KudosForYourself() : Refusal(KudosTexts.NotToYourself);

internal sealed record KudosWithoutReason() : Refusal(KudosTexts.WithoutReason);

internal sealed record KudosUsedUp() : Refusal(KudosTexts.UsedUp);
