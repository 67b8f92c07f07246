using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Content;

namespace CxBot.Core.Languages;

/// <summary>Languages by the names that people give them.</summary>
internal static class LanguageNames
{
    /// <summary>What a channel may choose: the bot's own languages, and those that only packs speak.</summary>
    public static IReadOnlyList<string> Offered(ContentLibrary library) => [.. SpokenLanguages.All.Union(library.Languages)];

    /// <summary>What its speakers call it: "Español".</summary>
    public static string Of(string language)
    {
        var culture = CultureInfo.GetCultureInfo(language);
        return culture.TextInfo.ToTitleCase(culture.NativeName);
    }

    /// <summary>The language that somebody means by its tag, its own name or its English name; null when it is none of these.</summary>
    public static string? Find(string words, IReadOnlyList<string> languages) =>
        languages.FirstOrDefault(language =>
            string.Equals(language, words, StringComparison.OrdinalIgnoreCase)
            || string.Equals(Of(language), words, StringComparison.OrdinalIgnoreCase)
            || string.Equals(CultureInfo.GetCultureInfo(language).EnglishName, words, StringComparison.OrdinalIgnoreCase)
        );
}
