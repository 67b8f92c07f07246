using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What stands behind a command's word: the issue, wherever it is named, and everything else.</summary>
/// <param name="Number">The first issue named; null for none.</param>
/// <param name="Rest">The line without it, marks of mentions included.</param>
internal sealed partial record IssueLine(int? Number, string Rest)
{
    public static IssueLine Parse(string line) =>
        Code().Match(line) is { Success: true } code
            ? new IssueLine(
                Read(code),
                $"{line[..code.Index].TrimEnd()} {line[(code.Index + code.Length)..].TrimStart(' ', ':', ',')}".Trim()
            )
            : new IssueLine(null, line.Trim());

    /// <summary>The issue that a single word names; null for any other word.</summary>
    public static int? NumberIn(string word) =>
        Code().Match(word) is { Success: true } code && code.Length == word.Length ? Read(code) : null;

    private static int Read(Match code) => int.Parse(code.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![\p{L}\d-])cx-?([0-9]{1,9})(?![\p{L}\d])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
