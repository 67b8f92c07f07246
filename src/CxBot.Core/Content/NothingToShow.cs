using CxBot.Core.Chat;

namespace CxBot.Core.Content;

internal sealed record NothingToShow() : Refusal(ContentTexts.NothingToShow);
