using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace CxBot.Playground.Slack;

/// <summary>The rich text block that Slack's own editor makes of what a person types.</summary>
internal static partial class TypedBlocks
{
    public static JsonObject Of(string wireText)
    {
        var parts = new JsonArray();
        var position = 0;
        foreach (var mention in Mention.Matches(wireText).Cast<Match>())
        {
            AddText(parts, wireText[position..mention.Index]);
            parts.Add(new JsonObject { ["type"] = "user", ["user_id"] = mention.Groups[1].Value });
            position = mention.Index + mention.Length;
        }

        AddText(parts, wireText[position..]);
        return new JsonObject
        {
            ["type"] = "rich_text",
            ["block_id"] = "typed",
            ["elements"] = new JsonArray(new JsonObject { ["type"] = "rich_text_section", ["elements"] = parts }),
        };
    }

    [GeneratedRegex("<@([UW][A-Z0-9]+)>")]
    private static partial Regex Mention { get; }

    private static void AddText(JsonArray parts, string wireText)
    {
        if (wireText.Length == 0)
            return;
        var text = wireText
            .Replace("&lt;", "<", StringComparison.Ordinal)
            .Replace("&gt;", ">", StringComparison.Ordinal)
            .Replace("&amp;", "&", StringComparison.Ordinal);
        parts.Add(new JsonObject { ["type"] = "text", ["text"] = text });
    }
}
