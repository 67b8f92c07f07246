using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Masking;

/// <summary>
/// Phone numbers as people write them: with a country's "+" or "00", with a leading zero, in North America's groups, or after a
/// word such as "phone". Dates, times, decimals, and numbers named as an order's or an invoice's are none.
/// </summary>
internal static partial class PhoneNumbers
{
    public static IEnumerable<Range> Find(string text) =>
        Candidates().Matches(text).Where(match => IsPhone(text, match)).Select(match => match.Index..(match.Index + match.Length));

    private static bool IsPhone(string text, Match match)
    {
        var digits = DigitReading.CountDigits(match.ValueSpan);
        var fits =
            match.Groups["abroad"].Success ? digits is >= 7 and <= 17
            : match.Groups["home"].Success ? digits <= 12 && digits >= (digits == match.Length ? 10 : 9)
            : match.Groups["named"].Success ? digits is >= 7 and <= 12
            : digits == 10;
        return fits
            && !Dates().IsMatch(match.ValueSpan)
            && (match.ValueSpan[0] is '+' || !OtherNumbers().IsMatch(text.AsSpan(0, match.Index)));
    }

    // Each part ends where no digit or letter follows, nor a further group of the same number.
    [GeneratedRegex(
        """
            (?<![\p{L}\d+•])
            (?:
                (?<abroad> (?: \+ \d{1,3} | (?<![-_/#.,:]) 00 \s? [1-9] \d ) (?: [ \u00A0\u202F./()-]{0,3} \d ){6,13} )
              | (?<named> (?<= \b(?: tel | phone | telephone | mobile | cell | call | ring | text | whatsapp | telefon | handy | móvil | teléfono )
                               (?: \s+ (?: no | nr | number | nummer | número | me | them | her | him ) )? \s* [.:]{0,2} \s* (?: (?: is | at | on | under ) \s+ )? )
                    \(? \d (?: [ \u00A0\u202F./()-]{0,3} \d ){6,11} )
              | (?<![-_/#.,:]) (?<home> \(? 0 [1-9] \d{0,4} \)? (?: [ \u00A0\u202F./()-]{0,3} \d ){5,10} )
              | (?<![-_/#.,:]) (?<american> (?: \( \d{3} \) [ ]? | \d{3} [-. ] ) \d{3} [-. ] \d{4} )
            )
            (?! [\p{L}\d] | [-./] \d )
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Candidates();

    [GeneratedRegex(@"^\(?(?:\d{1,2}([./-])\d{1,2}\1(?:\d{4}|\d{2})(?!\1|\d)|\d{4}-\d{2}-\d{2})", RegexOptions.CultureInvariant)]
    private static partial Regex Dates();

    [GeneratedRegex(
        @"\b(?:order|invoice|ticket|case|booking|parcel|tracking|ref|reference|article|item|bestellung|auftrag|rechnung|pedido|factura)(?:\s+(?:no|nr|number|nummer|número|id))?[\s.:#-]*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex OtherNumbers();
}
