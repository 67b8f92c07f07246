using CxBot.Playground.Demo;

namespace CxBot.Playground.Slack;

/// <summary>Turns what a person typed into Slack's wire text.</summary>
internal static class SlackText
{
    private static readonly (string Name, string Id)[] Names =
    [
        .. HarbourAndPine
            .InSlack.Select(person => (person.Name, Id: person.SlackId!))
            .Append((Name: HarbourAndPine.BotName, Id: HarbourAndPine.SlackBotUserId))
            .OrderByDescending(known => known.Name.Length),
    ];

    /// <summary>Escapes the three characters that Slack escapes, then makes mentions of "@Name" (the longest name first).</summary>
    public static string Wire(string typed)
    {
        var text = typed
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        return Names.Aggregate(text, (line, known) => line.Replace($"@{known.Name}", $"<@{known.Id}>", StringComparison.OrdinalIgnoreCase));
    }

    public static bool MentionsBot(string wireText) => wireText.Contains($"<@{HarbourAndPine.SlackBotUserId}>", StringComparison.Ordinal);
}
