using System.Text;
using System.Text.RegularExpressions;
using CxBot.Slack.BlockKit;

namespace CxBot.Slack;

/// <summary>Slack's own markup, both ways.</summary>
internal static partial class SlackText
{
    /// <summary>Whether the id is a user's: nothing else may stand where it pings somebody.</summary>
    public static bool IsUserId(string id) => UserId().IsMatch(id);

    /// <summary>
    /// Literal text for a place where Slack parses: exactly three characters are escaped, and then no mention, channel or link can
    /// be written. Shortened so that the escaped text fits.
    /// </summary>
    public static string Escape(string text, int limit)
    {
        var whole = Graphemes.Whole(text);
        var escaped = Escape(whole);
        for (var shown = limit; escaped.Length > limit; shown -= Math.Max(1, (escaped.Length - limit) / 5))
            escaped = Escape(Graphemes.Shorten(whole, Math.Max(shown, 1)));
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
