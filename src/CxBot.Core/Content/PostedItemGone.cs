using CxBot.Core.Chat;

namespace CxBot.Core.Content;

internal sealed record PostedItemGone() : Refusal(ContentTexts.NotThereAnyMore);
