using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Masking;

/// <summary>
/// Payment card numbers: 13 to 19 digits (ISO/IEC 7812) that begin as cards do and pass Luhn's check, in one piece or in groups.
/// </summary>
internal static partial class CardNumbers
{
    public static IEnumerable<Range> Find(string text) =>
        Runs().Matches(text).SelectMany(run => FindInRun(text, run.Groups["group"].Captures));

    // Another number may stand before or behind the card's, parted as its groups are: every group may be the first or the last.
    private static IEnumerable<Range> FindInRun(string text, CaptureCollection groups)
    {
        for (var first = 0; first < groups.Count; first++)
        {
            for (var last = groups.Count - 1; last >= first; last--)
            {
                if (!IsCard(text, groups, first, last))
                    continue;
                yield return groups[first].Index..(groups[last].Index + groups[last].Length);
                first = last;
                break;
            }
        }
    }

    private static bool IsCard(string text, CaptureCollection groups, int first, int last)
    {
        // Dates and times come in groups of two; of a card's only the last can be so short, behind fours.
        var areFours = last - first >= 3;
        for (var group = first; group <= last && last > first; group++)
        {
            if (groups[group].Length < (group == first ? 4 : 3) && !(group == last && areFours))
                return false;
            areFours &= groups[group].Length == 4;
        }
        var number = text.AsSpan(groups[first].Index, groups[last].Index + groups[last].Length - groups[first].Index);
        return DigitReading.CountDigits(number) is >= 13 and <= 19 && DigitReading.Value(number[0]) is >= 2 and <= 6 && PassesLuhn(number);
    }

    private static bool PassesLuhn(ReadOnlySpan<char> number)
    {
        var (sum, twice) = (0, false);
        for (var i = number.Length - 1; i >= 0; i--)
        {
            if (!char.IsDigit(number[i]))
                continue;
            var value = DigitReading.Value(number[i]) * (twice ? 2 : 1);
            sum += value > 9 ? value - 9 : value;
            twice = !twice;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex(
        @"(?<![\p{L}\d])(?>(?<group>\d+)(?:[ \u00A0\u202F.-](?<group>\d+))*)(?!\p{L})",
        RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Runs();
}
