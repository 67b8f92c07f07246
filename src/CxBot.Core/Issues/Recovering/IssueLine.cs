using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What stands behind a command's word: the issue, wherever it is named, and everything else.</summary>
/// <param name="Number">The first issue named; null for none.</param>
/// <param name="Rest">The line without it, marks of mentions included.</param>
internal sealed partial record IssueLine(int? Number, string Rest)
{
    public static IssueLine Parse(string line) =>
        FirstOf(line) is { } code
            ? new IssueLine(
                Read(code),
                Courtesy()
                    .Replace($"{line[..code.Index].TrimEnd()} {line[(code.Index + code.Length)..].TrimStart(' ', ':', ',')}", "")
                    .Trim()
            )
            : new IssueLine(null, line.Trim());

    /// <summary>The issue that a single word names; null for any other word.</summary>
    public static int? NumberIn(string word) =>
        Code().Match(word) is { Success: true } code && code.Length == word.Length ? Read(code) : null;

    private static int Read(Match code) => int.Parse(code.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static Match? FirstOf(string line) =>
        new[] { Code().Match(line), SpacedCode().Match(line), OnlyNumber().Match(line) }.FirstOrDefault(code => code.Success);

    // Phones make a longer dash of it, and some write it with a number sign.
    [GeneratedRegex(
        @"(?<![\p{L}\d-])cx[-\u2010-\u2014_#]?([0-9]{1,9})(?![\p{L}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Code();

    // "cx 2" only where a number is expected, behind the command or who was mentioned: in running text it may be anything.
    [GeneratedRegex(
        @"(?<=^[\s,\uFFFC]*)cx\s+(?:no\.?\s*|[-\u2010-\u2014#]\s*)?([0-9]{1,9})(?![\p{L}\d])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex SpacedCode();

    [GeneratedRegex(
        @"(?<=^[\s,\uFFFC]*)#?([0-9]{1,9})(?=[\s,\uFFFC]*(?:please)?[.!]*\s*$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex OnlyNumber();

    [GeneratedRegex(@"^\s*please[.!]*\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Courtesy();
}
