using CxBot.Core.Chat;

namespace CxBot.Core.Languages;

internal sealed record NoChannelForLanguage() : Refusal(LanguagesTexts.NoChannel);
