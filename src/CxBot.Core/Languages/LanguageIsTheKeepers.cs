using CxBot.Core.Chat;

namespace CxBot.Core.Languages;

internal sealed record LanguageIsTheKeepers() : Refusal(LanguagesTexts.NotYours);
