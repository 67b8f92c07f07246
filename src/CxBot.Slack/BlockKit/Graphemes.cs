using System.Globalization;
using System.Text;

namespace CxBot.Slack.BlockKit;

/// <summary>Measures text by what a reader sees as characters: an emoji family or an accented letter is never torn.</summary>
internal static class Graphemes
{
    /// <summary>Stands where Slack wants words and there are none.</summary>
    public const string Nothing = "…";

    // The longest emoji families have 30 to 40 characters.
    private const int Monster = 64;

    /// <summary>
    /// How many characters from the start fit into the limit without tearing one; 0 when the first is longer than the limit. Only a
    /// monster (an a with 4,000 accents) is torn, though not inside a surrogate pair, or the splitting of a text would never end.
    /// </summary>
    public static int Fitting(ReadOnlySpan<char> text, int limit)
    {
        if (text.Length <= limit)
            return text.Length;

        var length = Boundary(text, limit);
        while (StringInfo.GetNextTextElementLength(text[length..]) is var next && length + next <= limit)
            length += next;
        if (length > 0 || limit < Monster)
            return length;
        return char.IsHighSurrogate(text[limit - 1]) ? limit - 1 : limit;
    }

    /// <summary>The text, or its beginning and "…", at most so many characters long.</summary>
    public static string Shorten(string text, int most) =>
        text.Length <= most ? text
        : most < 1 ? ""
        : string.Concat(text.AsSpan(0, Fitting(text, most - 1)), Nothing);

    // Between two ASCII characters that are no line break there is always a border: no need to walk from the beginning to the last
    // one before the limit.
    private static int Boundary(ReadOnlySpan<char> text, int limit)
    {
        for (var i = limit; i > 0; i--)
        {
            if (char.IsAscii(text[i]) && text[i - 1] is > '\u001F' and < '\u007F')
                return i;
        }
        return 0;
    }

    /// <summary>The text with each half of a surrogate pair that lacks its other half replaced: JSON can't carry it.</summary>
    public static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;

        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            whole.Append(rune);
        return whole.ToString();
    }
}
