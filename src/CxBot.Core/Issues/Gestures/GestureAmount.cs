using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Amounts as people write them, in hundredths.</summary>
internal static partial class GestureAmount
{
    private const long Most = 100_000_000;

    /// <summary>Reads "20", "12.50", "12,5", "€ 20" or "20 EUR"; null for anything else, for nothing and for more than a million.</summary>
    public static long? Read(string written) => Whole().Match(written.Trim()) is { Success: true } match ? Hundredths(match) : null;

    /// <summary>"a bouquet 12.50" in two; without an amount at its end, the whole line.</summary>
    public static (string Words, long? Amount) Cut(string line) =>
        AtEnd().Match(line) is { Success: true } match && Hundredths(match) is { } amount
            ? (line[..match.Index].TrimEnd(' ', ',', ':', '-'), amount)
            : (line, null);

    /// <summary>"20", "12.50".</summary>
    public static string Show(long hundredths) =>
        (hundredths / 100m).ToString(hundredths % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);

    private static long? Hundredths(Match match)
    {
        var digits = match.Groups["units"].Value;
        var parts = match.Groups["parts"].Value.PadRight(2, '0');
        return digits.Length <= 7 && long.Parse(digits + parts, CultureInfo.InvariantCulture) is > 0 and <= Most and var amount
            ? amount
            : null;
    }

    [GeneratedRegex(@"^(\p{Sc}|[A-Za-z]{3})?\s*(?<units>\d+)([.,](?<parts>\d{1,2}))?\s*(\p{Sc}|[A-Za-z]{1,3})?$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=\s|^)\p{Sc}?(?<units>\d+)([.,](?<parts>\d{1,2}))?\s*(\p{Sc}|[A-Z]{3}|h)?\s*$")]
    private static partial Regex AtEnd();
}
