using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>CLDR's cardinal plural categories for the languages CxBot speaks: English, German and Spanish know one and other.</summary>
internal static class PluralRule
{
    public static string Form(long count, CultureInfo culture) =>
        culture.TwoLetterISOLanguageName switch
        {
            "en" or "de" or "es" => count == 1 ? "one" : "other",
            _ => "other",
        };
}
