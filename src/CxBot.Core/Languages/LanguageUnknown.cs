using CxBot.Core.Chat;

namespace CxBot.Core.Languages;

internal sealed record LanguageUnknown(string Wish, IReadOnlyList<string> Languages) : Refusal(LanguagesTexts.Unknown(Wish, Languages));
