using System.Buffers;
using System.Text;

namespace CxBot.Teams;

/// <summary>Makes typed characters harmless where Teams reads Markdown.</summary>
internal static class Markdown
{
    // What Teams' Markdown gives a meaning to. A brace would begin {{DATE(...)}}, an ampersand an HTML entity.
    private static readonly SearchValues<char> Meaningful = SearchValues.Create("\\`*_{}[]()<>#-+.!~|&");

    /// <summary>The characters as they are; line breaks stay.</summary>
    public static string Escape(string typed)
    {
        if (typed.AsSpan().IndexOfAny(Meaningful) < 0 && !typed.Contains('\n', StringComparison.Ordinal))
            return typed;
        var escaped = new StringBuilder(typed.Length + 16);
        foreach (var letter in typed)
        {
            if (letter == '\n')
                escaped.Append('\n');
            else if (Meaningful.Contains(letter))
                escaped.Append('\\');
            escaped.Append(letter);
        }
        return escaped.ToString();
    }

    /// <summary>Bold, if there is anything to show. Marks next to a space would be shown as asterisks, so spaces stay outside.</summary>
    public static string Bold(string typed)
    {
        var core = typed.Trim();
        if (core.Length == 0)
            return Escape(typed);
        var start = typed.IndexOf(core, StringComparison.Ordinal);
        return $"{Escape(typed[..start])}**{Escape(core)}**{Escape(typed[(start + core.Length)..])}";
    }
}
