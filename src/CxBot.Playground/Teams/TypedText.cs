using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>What a person typed, as Teams writes it into an activity.</summary>
/// <param name="Text">Encoded, with <c>at</c> tags, and with the loose spaces that Teams' editor leaves.</param>
/// <param name="Html">The copy that Teams attaches.</param>
/// <param name="Mentions">Entities.</param>
internal sealed record TypedText(string Text, string Html, IReadOnlyList<JsonObject> Mentions)
{
    private static readonly (string Name, string Id)[] Names =
    [
        .. HarbourAndPine
            .InTeams.Select(person => (person.Name, Id: person.Mri))
            .Append((Name: HarbourAndPine.BotName, Id: HarbourAndPine.TeamsBotId))
            .OrderByDescending(known => known.Name.Length),
    ];

    /// <summary>Whether the bot hears of it in a channel or group chat.</summary>
    public static bool MentionsBot(string typed) => typed.Contains($"@{HarbourAndPine.BotName}", StringComparison.OrdinalIgnoreCase);

    /// <summary>In a chat with a bot nobody can be mentioned; among people "@Name" is a mention (the longest name first).</summary>
    public static TypedText Of(string typed, bool isAmongPeople)
    {
        var text = typed
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
        var html = text;
        var mentions = new List<JsonObject>();
        foreach (var (name, id) in isAmongPeople ? Names : [])
        {
            if (!text.Contains($"@{name}", StringComparison.OrdinalIgnoreCase))
                continue;
            var tag = $"<at>{name}</at>";
            text = text.Replace($"@{name} ", $"{tag}&nbsp;", StringComparison.OrdinalIgnoreCase)
                .Replace($"@{name}", tag, StringComparison.OrdinalIgnoreCase);
            html = html.Replace(
                $"@{name}",
                $"<span itemtype=\"http://schema.skype.com/Mention\" itemscope=\"\" itemid=\"{mentions.Count}\">{name}</span>",
                StringComparison.OrdinalIgnoreCase
            );
            mentions.Add(
                new JsonObject
                {
                    ["type"] = "mention",
                    ["mentioned"] = new JsonObject { ["id"] = id, ["name"] = name },
                    ["text"] = tag,
                }
            );
        }

        return new TypedText(isAmongPeople ? $"{text}\n" : text, $"<p>{html}</p>", mentions);
    }
}
