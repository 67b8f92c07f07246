using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Masking;

/// <summary>IBANs (ISO 13616): a country, two check digits, up to 30 more, in one piece or in groups; told by their checksum.</summary>
internal static partial class AccountNumbers
{
    private const int Shortest = 15;
    private const int Longest = 34;

    // Country, check digits and a bank's code, which may be four letters.
    private const int BankEnds = 8;

    public static IEnumerable<Range> Find(string text)
    {
        for (var start = Beginnings().Match(text); start.Success; )
        {
            if (EndOf(text, start.Index) is { } end)
            {
                yield return start.Index..end;
                start = Beginnings().Match(text, end);
            }
            else
                start = start.NextMatch();
        }
    }

    // Words may follow after a space just as another group would, so every end of a group is tried and the last that fits counts;
    // behind the bank's code, a group in small letters without a digit is a word.
    private static int? EndOf(string text, int start)
    {
        int? end = null;
        var group = start;
        var number = new List<char>(Longest);
        for (var at = start; at < text.Length && number.Count < Longest; at++)
        {
            if (char.IsAsciiLetterOrDigit(text[at]))
                number.Add(char.ToUpperInvariant(text[at]));
            else if (text[at] is not (' ' or '\u00A0' or '\u202F' or '-') || !char.IsAsciiLetterOrDigit(text[at - 1]))
                break;
            else
                group = at + 1;
            var ends = at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]);
            if (ends && number.Count > BankEnds && IsWord(text.AsSpan(group..(at + 1))))
                break;
            if (ends && number.Count >= Shortest && PassesChecksum(number) && char.IsAsciiLetterOrDigit(text[at]))
                end = at + 1;
        }
        return end;
    }

    private static bool IsWord(ReadOnlySpan<char> group)
    {
        foreach (var character in group)
        {
            if (!char.IsAsciiLetterLower(character))
                return false;
        }
        return true;
    }

    private static bool PassesChecksum(List<char> number)
    {
        var rest = 0;
        foreach (var character in number.Skip(4).Concat(number.Take(4)))
            rest = char.IsAsciiDigit(character) ? ((rest * 10) + character - '0') % 97 : ((rest * 100) + character - 'A' + 10) % 97;
        return rest == 1;
    }

    [GeneratedRegex(@"(?<![\p{L}\d])[A-Za-z]{2}[0-9]{2}(?=[ \u00A0\u202F-]?[A-Za-z0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Beginnings();
}
