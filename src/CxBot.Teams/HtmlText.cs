using System.Net;
using System.Text;

namespace CxBot.Teams;

/// <summary>The words of a message that Teams hands over as HTML.</summary>
internal static class HtmlText
{
    private static readonly HashSet<string> Breaks = new(StringComparer.OrdinalIgnoreCase)
    {
        "br",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "pre",
    };

    private static readonly HashSet<string> Unread = new(StringComparer.OrdinalIgnoreCase) { "script", "style" };

    /// <summary>Plain text: tags are left out, those that end a line end a line, entities are decoded.</summary>
    public static string Plain(string html)
    {
        var words = new StringBuilder(html.Length);
        var from = 0;
        while (from < html.Length)
        {
            var open = html.IndexOf('<', from);
            words.Append(html, from, (open < 0 ? html.Length : open) - from);
            if (open < 0)
                break;
            var close = html.IndexOf('>', open);
            // An angle bracket that no tag follows is somebody's text.
            if (close < 0)
            {
                words.Append(html, open, html.Length - open);
                break;
            }
            var name = Name(html.AsSpan(open + 1, close - open - 1));
            if (Breaks.Contains(name))
                words.Append('\n');
            from = Unread.Contains(name) && html[open + 1] != '/' ? AfterEnd(html, name, close + 1) : close + 1;
        }
        return Tidy(words.ToString());
    }

    /// <summary>Decodes entities, and makes non-breaking spaces plain ones.</summary>
    public static string Decode(string text) => WebUtility.HtmlDecode(text).Replace('\u00A0', ' ');

    private static string Name(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var end = name.IndexOfAny(" \t\r\n/");
        return (end < 0 ? name : name[..end]).ToString();
    }

    private static int AfterEnd(string html, string name, int from)
    {
        var end = html.IndexOf($"</{name}", from, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }

    // Nested blocks make several breaks of one; indentation of the source is not the writer's.
    private static string Tidy(string text) =>
        string.Join('\n', Decode(text).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
