using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CxBot.Teams.Wire;

/// <summary>Reads and writes the wire types.</summary>
internal static class TeamsJson
{
    // Leaves letters beyond ASCII as they are: nothing of it goes into a web page, and escaped a Thai or Hebrew text would count
    // twice against the size of a card.
    private static readonly JsonSerializerOptions Options = new(TeamsJsonContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Bytes<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Info<T>());

    public static string Text<T>(T value) => JsonSerializer.Serialize(value, Info<T>());

    /// <summary>The value, or null for JSON's null. Throws <see cref="JsonException"/> for anything that has another shape.</summary>
    public static T? Read<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize(json, Info<T>());

    /// <inheritdoc cref="Read{T}(ReadOnlySpan{byte})"/>
    public static T? Read<T>(string json) => JsonSerializer.Deserialize(json, Info<T>());

    /// <summary>The value; null when the element is absent.</summary>
    public static T? Read<T>(JsonElement json)
        where T : class => json.ValueKind is JsonValueKind.Undefined ? null : json.Deserialize(Info<T>());

    private static JsonTypeInfo<T> Info<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));
}
