using System.Globalization;

namespace CxBot.Core.Chat;

/// <summary>Shortens text at the border of what a reader sees as one character, with an ellipsis.</summary>
public static class Ellipsis
{
    /// <summary>The text, or its beginning and "…", at most <paramref name="most"/> UTF-16 characters long.</summary>
    public static string Shorten(string text, int most)
    {
        if (text.Length <= most)
            return text;
        if (most < 1)
            return "";
        var kept = 0;
        while (StringInfo.GetNextTextElementLength(text.AsSpan(kept)) is var next && kept + next <= most - 1)
            kept += next;
        return text[..kept] + "…";
    }
}
