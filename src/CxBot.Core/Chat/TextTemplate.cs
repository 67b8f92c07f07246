using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;

namespace CxBot.Core.Chat;

/// <summary>A resource string cut into literals and placeholders: "{0}" by position, "**" switches bold on and off, and what stands
/// between backticks is something to say to the bot: bold, with what one writes before it where the reader is.</summary>
internal static partial class TextTemplate
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Part>> Parsed = new();

    public static IReadOnlyList<Part> Parse(string template) => Parsed.GetOrAdd(template, Cut);

    private static List<Part> Cut(string template)
    {
        var parts = new List<Part>();
        var bold = false;
        var said = false;
        var from = 0;
        foreach (Match mark in Marks().Matches(template))
        {
            if (mark.Index > from)
                parts.Add(new Part(template[from..mark.Index], null, bold));
            if (mark.Value == "**")
                bold = !bold;
            else if (mark.Value == "`")
            {
                bold = said = !said;
                if (said)
                    parts.Add(new Part("", null, Bold: true, OpensSaying: true));
            }
            else
                parts.Add(new Part("", int.Parse(mark.Groups[1].ValueSpan, CultureInfo.InvariantCulture), bold));
            from = mark.Index + mark.Length;
        }
        if (from < template.Length)
            parts.Add(new Part(template[from..], null, bold));
        return parts;
    }

    [GeneratedRegex(@"\*\*|`|\{(\d)\}")]
    private static partial Regex Marks();

    internal sealed record Part(string Literal, int? Argument, bool Bold, bool OpensSaying = false);
}
