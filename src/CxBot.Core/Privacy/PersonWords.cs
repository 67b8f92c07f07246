using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CxBot.Core.Privacy;

/// <summary>The words by which somebody can be told: their name, e-mail and account ids; found and masked in any text, JSON too.</summary>
internal sealed class PersonWords
{
    private const char Mark = '•';
    private const int ShortestPart = 3;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(1);

    // Where a word begins: not within another, but behind a quote or a new line, which JSON writes with a letter or figures at their end.
    private const string Begin = @"(?:(?<![\p{L}\p{N}])|(?<=\\(?:u[0-9A-Fa-f]{4}|[bfnrt])))";

    private readonly Regex whole;
    private readonly Regex? parts;
    private readonly Regex named;

    /// <param name="rows">Their rows, those too that were given up when accounts were joined; in a card the name beside such an id is theirs.</param>
    /// <param name="names">How they are called.</param>
    /// <param name="others">E-mails and account ids.</param>
    /// <param name="alone">Parts of their names that no colleague shares: "Quandt".</param>
    public PersonWords(IReadOnlyList<long> rows, IReadOnlyList<string> names, IReadOnlyList<string> others, IReadOnlyList<string> alone)
    {
        string[] all = [.. names.Concat(others).Where(word => word.Length > 0)];
        whole = Words(all.SelectMany(Written), RegexOptions.IgnoreCase)!;
        string[] single = [.. alone.Where(part => part.Length >= ShortestPart)];
        // In small letters such a word may be any word: "will", "rose".
        parts = Words(single.Concat(single.Select(part => part.ToUpperInvariant())).SelectMany(Written), RegexOptions.None);
        named = new Regex(
            "(\"id\":(?:"
                + string.Join('|', rows.Select(row => row.ToString(CultureInfo.InvariantCulture)))
                + "),\"name\":)\"(?:[^\"\\\\]|\\\\.)*\"",
            RegexOptions.CultureInvariant,
            MostTime
        );
        Sought = [.. all.Concat(single).SelectMany(Written).SelectMany(Cases).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>What to look for in a column in lower case, where lower-casing may know ASCII only.</summary>
    public IReadOnlyList<string> Sought { get; }

    /// <summary>The text with each letter and digit of the person's words replaced by a dot; the same when none stands there.</summary>
    public string Mask(string text)
    {
        text = named.Replace(text, "$1\"\"");
        text = whole.Replace(text, Blot);
        return parts?.Replace(text, Blot) ?? text;
    }

    private static string Blot(Match match)
    {
        // In JSON a letter may be written as \u00e9, and must not be left half.
        var words = match.Value.Contains("\\u", StringComparison.Ordinal)
            ? JsonSerializer.Deserialize<string>($"\"{match.Value}\"")!
            : match.Value;
        var dots = new StringBuilder(words.Length);
        foreach (var letter in words)
            dots.Append(char.IsLetterOrDigit(letter) ? Mark : letter);
        return dots.ToString();
    }

    private static Regex? Words(IEnumerable<string> words, RegexOptions options)
    {
        // The longest first, so that a whole name goes before its beginning.
        var any = string.Join('|', words.Distinct().OrderByDescending(word => word.Length).Select(Regex.Escape));
        return any.Length == 0
            ? null
            : new Regex($@"{Begin}(?:{any})(?![\p{{L}}\p{{N}}])", options | RegexOptions.CultureInvariant, MostTime);
    }

    // As it is, and as JSON writes it.
    private static IEnumerable<string> Written(string word) => [word, JsonEncodedText.Encode(word).ToString()];

    private static IEnumerable<string> Cases(string word) =>
        [word.ToLowerInvariant(), AsciiLower(word), AsciiLower(word.ToUpperInvariant())];

    private static string AsciiLower(string word) =>
        string.Concat(word.Select(letter => char.IsAscii(letter) ? char.ToLowerInvariant(letter) : letter));
}
