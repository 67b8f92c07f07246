using System.Text.RegularExpressions;

namespace CxBot.Core.Content.Checks;

/// <summary>Parts a text into sentences and words, well enough for counting.</summary>
internal static partial class Sentences
{
    /// <summary>The sentences. A colon ends one too, as a reader takes a breath there.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [.. End().Split(text).Select(sentence => sentence.TrimStart('"', '“', ' ', '\n')).Where(sentence => Words().IsMatch(sentence))];

    /// <summary>The words, as they stand.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => [.. Words().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("""(?<=[.?!:]["”]?)\s+""")]
    private static partial Regex End();

    [GeneratedRegex(@"\p{L}+(['’]\p{L}+)*")]
    private static partial Regex Words();
}
