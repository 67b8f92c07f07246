using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Content.Checks;

/// <summary>
/// Flesch's measure of sentence and word length: 206.835 - 1.015 x words a sentence - 84.6 x syllables a word. Only for English,
/// for which it was made.
/// </summary>
internal static partial class ReadingEase
{
    /// <summary>
    /// Flesch called 60 to 70 plain English, understood at 13 to 15 years. An item is read between two tasks, often in one's second
    /// language, so that is the least. The starter pack lies around 85.
    /// </summary>
    public const double Least = 60;

    private const string English = "en";

    public static IEnumerable<PackFault> Of(PackPage page)
    {
        if (page.Item.Language.Split('-')[0] != English || Measure(page.Body) is not { } ease || ease >= Least)
            yield break;
        var said = string.Create(CultureInfo.InvariantCulture, $"The reading ease is {ease:0}, below {Least:0}.");
        yield return page.TextFault($"{said} Use shorter sentences and shorter words.");
    }

    /// <summary>The measure; null for a text without words.</summary>
    public static double? Measure(string text)
    {
        var words = Sentences.WordsOf(text);
        if (words.Count == 0)
            return null;
        var sentences = Math.Max(1, Sentences.Of(text).Count);
        return 206.835 - 1.015 * words.Count / sentences - 84.6 * words.Sum(Syllables) / words.Count;
    }

    /// <summary>Groups of vowels, without the ending that nobody speaks: "late", "boxes" has two, "asked" one.</summary>
    public static int Syllables(string word) =>
        word.Length <= 3 ? 1 : Math.Max(1, Vowels().Count(Silent().Replace(word.ToLowerInvariant(), "")));

    [GeneratedRegex("[aeiouyáéíóúäëïöüàèâêîôû]{1,2}")]
    private static partial Regex Vowels();

    // The e of "late", "asked" and "likes", but not of "table", "wanted" and "boxes".
    [GeneratedRegex("(?<=[^aeioul])e$|(?<=[^aeioudty])e(?=d$)|(?<=[^aeioulszxhgc])e(?=s$)|^y")]
    private static partial Regex Silent();
}
