using System.Text.RegularExpressions;

namespace CxBot.Core.Content;

/// <summary>Takes a colleague's name out of a story and puts their role in its place.</summary>
internal static class StoryNames
{
    // Shorter first names are too often other words.
    private const int ShortestFirstName = 3;

    /// <summary>The text with the role wherever the full name or the first name stood as a word of its own.</summary>
    public static string Hide(string text, string name, string role)
    {
        var first = name.Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? "";
        string[] names = first.Length >= ShortestFirstName && first != name ? [name, first] : [name];
        foreach (var word in names.Where(word => word.Length > 0))
        {
            var pattern = $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(word)}(?![\p{{L}}\p{{N}}])";
            text = Regex.Replace(
                text,
                pattern,
                match => BeginsSentence(text, match.Index) ? char.ToUpperInvariant(role[0]) + role[1..] : role,
                RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
                TimeSpan.FromSeconds(1)
            );
        }
        return text;
    }

    private static bool BeginsSentence(string text, int at)
    {
        var before = text.AsSpan(0, at).TrimEnd();
        return before.Length == 0
            || before[^1] is '.' or '?' or ':' or '!'
            || text.AsSpan(before.Length, at - before.Length).Contains('\n');
    }
}
