using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CxBot.Playground;

/// <summary>Reads and joins the platforms' documents, which this project keeps as they came and never types.</summary>
internal static class Json
{
    private const int LongerByEscape = 5;

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The member of that name, or null where the value is no object, lacks it or holds null.</summary>
    public static JsonElement? At(this JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty(name, out var found) && found.ValueKind != JsonValueKind.Null
            ? found
            : null;

    /// <summary>The member of that name as text, or null where it is no text.</summary>
    public static string? Text(this JsonElement value, string name) =>
        value.At(name) is { ValueKind: JsonValueKind.String } found ? found.GetString() : null;

    /// <summary>Whether the member of that name is true.</summary>
    public static bool Is(this JsonElement value, string name) => value.At(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The items, or none where the value is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? value) =>
        value is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    public static JsonNode? ToNode(this JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Object => JsonObject.Create(value),
            JsonValueKind.Array => JsonArray.Create(value),
            JsonValueKind.Null or JsonValueKind.Undefined => null,
            _ => JsonValue.Create(value),
        };

    public static JsonElement ToElement(this JsonNode value) => JsonElement.Parse(value.ToJsonString());

    /// <summary>A document of its own, or null when the text is no JSON.</summary>
    public static JsonElement? TryParse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        try
        {
            return JsonElement.Parse(text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>How many UTF-16 units the document has on the wire, without needless escapes.</summary>
    public static int Length(this JsonElement value)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, Plain))
            value.WriteTo(writer);
        // The writer escapes emoji all the same.
        var json = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        return System.Text.Encoding.UTF8.GetCharCount(json) - (LongerByEscape * json.Count("\\u"u8));
    }
}
