using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>The languages that CxBot's own words are written in, and in whose habits somebody reads them.</summary>
public static class SpokenLanguages
{
    private const string English = "en";

    // Slack's Spanish of Latin America; to everybody else LA is Laos.
    private const string SlackLatinAmerica = "es-LA";
    private const string LatinAmerica = "es-419";

    /// <summary>BCP 47 tags; English, which stands in for every other, comes first.</summary>
    public static IReadOnlyList<string> All { get; } = [English, "es", "de"];

    /// <summary>What a browser likes best of what is spoken here, by its Accept-Language; English where it likes none.</summary>
    public static string OfBrowser(string? accepted) =>
        (accepted ?? "")
            .Split(',')
            .Select(wish => wish.Split(';', StringSplitOptions.TrimEntries))
            .Where(wish => Liking(wish) > 0)
            .OrderByDescending(Liking)
            .Select(wish => wish[0].Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(All.Contains)
        ?? English;

    /// <summary>
    /// The culture for a reader: of their region where their language is spoken here, else English, so that words, dates and
    /// numbers of a card are of one piece. Any tag is taken, since it comes from a platform.
    /// </summary>
    public static CultureInfo CultureOf(string? tag)
    {
        var whole = (tag ?? English).Trim().Replace('_', '-');
        var language = All.FirstOrDefault(one => one.Equals(whole.Split('-')[0], StringComparison.OrdinalIgnoreCase));
        if (language is null)
            return CultureInfo.GetCultureInfo(English);
        try
        {
            return CultureInfo.GetCultureInfo(whole.Equals(SlackLatinAmerica, StringComparison.OrdinalIgnoreCase) ? LatinAmerica : whole);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.GetCultureInfo(language);
        }
    }

    // "de;q=0.8"; without a number it is 1.
    private static decimal Liking(string[] wish) =>
        wish.Skip(1).FirstOrDefault(part => part.StartsWith("q=", StringComparison.OrdinalIgnoreCase)) is not { } quality ? 1
        : decimal.TryParse(quality.AsSpan(2), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var liking) ? liking
        : 0;
}
