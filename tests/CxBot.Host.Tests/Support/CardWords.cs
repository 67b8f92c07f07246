using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>All words a card shows, whatever its kind.</summary>
internal static class CardWords
{
    /// <summary>
    /// The words line by line, and once more run together, because a change of style cuts a sentence into several runs.
    /// </summary>
    public static string Of(string? text, JsonNode? card)
    {
        var words = Of(card).ToList();
        return $"{text}\n{string.Join('\n', words)}\n{string.Concat(words)}";
    }

    private static IEnumerable<string> Of(JsonNode? node) =>
        node switch
        {
            JsonArray array => array.SelectMany(Of),
            JsonObject item => item.SelectMany(member =>
                member.Key is "text" or "title" or "value" or "label" or "placeholder"
                && member.Value is JsonValue value
                && value.TryGetValue(out string? words)
                    ? [words]
                    : Of(member.Value)
            ),
            _ => [],
        };
}
