using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Similar;

/// <summary>
/// The words of a report as they are compared: without accents, endings cut off after five letters ("delivered", "delivery"),
/// without those that say nothing of what happened. The same in every language that people write here.
/// </summary>
internal static partial class WordStems
{
    /// <summary>How much of a word counts; both databases keep prefixes of this length.</summary>
    public const int Length = 5;

    private const int Shortest = 3;

    private static readonly FrozenSet<string> Empty = (
        "the and for with from that this was were are has had have not but been being they them their there then than what when where which who "
        + "why how our out off into over again after before about because would could should will can did does done doing just only very much more "
        + "most some any all one two her his she him its you your get got says said say told tell asks asked went came come still since yet now "
        + "customer customers client clients guest guests somebody someone person people issue problem trouble today yesterday week day days "
        + "que los las una uno con por para pero como esta este esto fue son del sus muy cliente clientes hoy ayer "
        + "der die das und ein eine einen einem einer mit von fur auf ist war nicht hat haben sie ihr ihm den dem des sich noch schon aber auch "
        + "kunde kunden kundin heute gestern"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Each stem once, in the order of the text.</summary>
    public static IReadOnlyList<string> Of(string text) =>
        [
            .. Words()
                .Matches(Plain(text))
                .Select(word => word.Value)
                .Where(word => word.Length >= Shortest && !Empty.Contains(word))
                .Select(word => word.Length > Length ? word[..Length] : word)
                .Distinct(StringComparer.Ordinal),
        ];

    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                plain.Append(character);
        }
        return plain.ToString().Normalize(NormalizationForm.FormC);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
