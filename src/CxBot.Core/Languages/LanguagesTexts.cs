using CxBot.Core.Chat;

namespace CxBot.Core.Languages;

/// <summary>What people read about the language of a channel.</summary>
internal static class LanguagesTexts
{
    public static Text Usage => Text.Of("Languages.Usage");

    public static Text Details => Text.Of("Languages.Details");

    public static Text NoChannel => Text.Of("Languages.NoChannel");

    public static Text Field => Text.Of("Languages.Field");

    public static Text AsOrganisation => Text.Of("Languages.AsOrganisation");

    public static Text Now(string language) =>
        Text.Of(IsSpoken(language) ? "Languages.Now" : "Languages.NowContent", LanguageNames.Of(language));

    public static Text Chosen(string language) =>
        Text.Of(IsSpoken(language) ? "Languages.Chosen" : "Languages.ChosenContent", LanguageNames.Of(language));

    public static Text NoContent => Text.Of("Languages.NoContent");

    public static Text Unknown(string wish, IReadOnlyList<string> languages) =>
        Text.Of("Languages.Unknown", wish, Text.List(languages.Select(language => Text.Typed(LanguageNames.Of(language)))));

    // A pack may speak a language that the bot does not.
    private static bool IsSpoken(string language) => SpokenLanguages.All.Contains(language);
}
