using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace CxBot.Playground.Slack.Api;

/// <summary>A call's arguments, which come as a form (objects written as JSON text), as JSON, or in the query of a GET.</summary>
internal sealed class SlackArguments(IReadOnlyDictionary<string, JsonElement> values)
{
    /// <summary>Reads the arguments; a JSON body counts only for methods that write, as with Slack.</summary>
    public static async Task<SlackArguments> ReadAsync(HttpRequest request, bool takesJson)
    {
        // A token counts in the header and in a form, never in an address or in JSON.
        var values = request
            .Query.Where(pair => pair.Key is not "token")
            .ToDictionary(pair => pair.Key, pair => JsonSerializer.SerializeToElement(pair.Value.ToString()));
        if (request.HasFormContentType)
        {
            foreach (var (name, value) in await request.ReadFormAsync(request.HttpContext.RequestAborted))
                values[name] = JsonSerializer.SerializeToElement(value.ToString());
        }
        else if (takesJson && request.HasJsonContentType())
        {
            using var reader = new StreamReader(request.Body);
            var body = Json.TryParse(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
            if (body is not { ValueKind: JsonValueKind.Object } document)
                throw new SlackRefusal("invalid_json");
            foreach (var member in document.EnumerateObject().Where(member => member.Name is not "token"))
                values[member.Name] = member.Value;
        }

        return new SlackArguments(values);
    }

    /// <summary>The argument as text; null when absent or empty.</summary>
    public string? Text(string name) =>
        !values.TryGetValue(name, out var value) ? null
        : value.ValueKind is JsonValueKind.String
            ? value.GetString() is { Length: > 0 } text ? text
                : null
        : value.ValueKind is JsonValueKind.Number ? value.GetRawText()
        : null;

    public string Needed(string name) => Text(name) ?? throw SlackRefusal.Missing(name);

    public bool Flag(string name) =>
        values.TryGetValue(name, out var value)
        && (value.ValueKind is JsonValueKind.True || value is { ValueKind: JsonValueKind.String } && value.GetString() is "true" or "1");

    public int? Number(string name) =>
        int.TryParse(Text(name), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The argument as a document, also when it was written as text; null when absent.</summary>
    /// <exception cref="SlackRefusal">The text is no JSON.</exception>
    public JsonElement? Document(string name, string errorCode)
    {
        if (!values.TryGetValue(name, out var value) || value.ValueKind is JsonValueKind.Null)
            return null;
        if (value.ValueKind is not JsonValueKind.String)
            return value;
        if (value.GetString() is { Length: 0 })
            return null;
        return Json.TryParse(value.GetString()) ?? throw new SlackRefusal(errorCode);
    }
}
