using System.Text;
using System.Text.RegularExpressions;
using CxBot.Slack.BlockKit;

namespace CxBot.Slack;

/// <summary>Slack's own markup, both ways.</summary>
internal static partial class SlackText
{
    private const int LongestEscape = 5;

    /// <summary>Whether the id is a user's: nothing else may stand where it pings somebody.</summary>
    public static bool IsUserId(string id) => UserId().IsMatch(id);

    /// <summary>
    /// Literal text for a place where Slack parses: exactly three characters are escaped, and then no mention, channel or link can
    /// be written. Shortened so that the escaped text has at most so many bytes.
    /// </summary>
    public static string Escape(string text, int bytes)
    {
        var whole = Graphemes.Whole(text);
        var escaped = Escape(whole);
        var shown = whole.Length;
        while (Encoding.UTF8.GetByteCount(escaped) - bytes is > 0 and var over)
        {
            // No character has more bytes than an escaped ampersand.
            shown = Math.Max(1, shown - Math.Max(1, over / LongestEscape));
            escaped = Escape(Graphemes.Shorten(whole, shown));
        }
        return escaped;
    }

    private static string Escape(string text) =>
        new StringBuilder(text).Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").ToString();

    /// <summary>The reverse: &amp;amp; last, so that a typed "&amp;lt;" stays what it was.</summary>
    public static string Unescape(string text) =>
        text.Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);

    [GeneratedRegex("^[UW][A-Z0-9]{1,30}$")]
    private static partial Regex UserId();
}
