using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>All words a card shows, whatever its kind.</summary>
internal static class CardWords
{
    public static IEnumerable<string> Of(JsonNode? node) =>
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
