using System.Text.RegularExpressions;

namespace CxBot.Core.Issues.Masking;

/// <summary>
/// Finds card numbers, IBANs, e-mail addresses and phone numbers in what people type and masks them before anything is kept.
/// A number that only might be personal stays: an order number that is eaten costs the customer their answer.
/// </summary>
public static partial class PersonalData
{
    private const char Mark = '•';

    // In this order: the digits of an IBAN look like a card number, those of a card like a phone number.
    private static readonly (PersonalDataKind Kind, Func<string, IEnumerable<Range>> Find)[] Finders =
    [
        (PersonalDataKind.EmailAddress, FindEmails),
        (PersonalDataKind.AccountNumber, AccountNumbers.Find),
        (PersonalDataKind.CardNumber, CardNumbers.Find),
        (PersonalDataKind.PhoneNumber, PhoneNumbers.Find),
    ];

    /// <summary>The text with every letter and digit of personal data replaced by a dot.</summary>
    public static MaskedText Mask(string text)
    {
        var found = new HashSet<PersonalDataKind>();
        foreach (var (kind, find) in Finders)
        {
            var ranges = find(text).ToList();
            if (ranges.Count == 0)
                continue;
            found.Add(kind);
            text = Blot(text, ranges);
        }
        return new MaskedText(text, found);
    }

    private static IEnumerable<Range> FindEmails(string text) =>
        Emails().Matches(text).Select(match => match.Index..(match.Index + match.Length));

    private static string Blot(string text, IEnumerable<Range> ranges)
    {
        var characters = text.ToCharArray();
        foreach (var range in ranges)
        {
            foreach (ref var character in characters.AsSpan(range))
                character = char.IsLetterOrDigit(character) ? Mark : character;
        }
        return new string(characters);
    }

    [GeneratedRegex(@"[\w.%+'-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Emails();
}
