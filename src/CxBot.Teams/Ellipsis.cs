using System.Globalization;

namespace CxBot.Teams;

/// <summary>Cuts text where a reader sees a border between characters, never inside an emoji or a letter with its marks.</summary>
internal static class Ellipsis
{
    public const char Mark = '…';

    /// <summary>The text in at most <paramref name="longest"/> UTF-16 units, its last one an ellipsis when something was cut.</summary>
    public static string Cut(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var end = 0;
        while (StringInfo.GetNextTextElementLength(text, end) is var next && end + next < longest)
            end += next;
        return text[..end] + Mark;
    }
}
