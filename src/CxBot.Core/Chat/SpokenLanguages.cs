using System.Globalization;
using System.Net.Http.Headers;

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
            .Select(part => StringWithQualityHeaderValue.TryParse(part, out var language) ? language : null)
            .OfType<StringWithQualityHeaderValue>()
            .Where(language => language.Quality is null or > 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.Split('-')[0].ToLowerInvariant())
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
}
