using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using CxBot.Slack.Wire.Blocks;

namespace CxBot.Slack;

/// <summary>
/// A submitted modal as it can be shown once more, made of nothing but what Slack sent: when the work failed, nobody else knows
/// what the form looked like, and what the person wrote must not be lost.
/// </summary>
internal static class SubmittedForm
{
    private static readonly string[] Presets = ["initial_value", "initial_option", "initial_options", "initial_date"];

    /// <summary>The view as JSON, with a sentence on top and with everything that stands in its inputs.</summary>
    public static string Again(InteractionView submitted, string sentence)
    {
        var origin = FormOrigin.Read(submitted.PrivateMetadata);
        var next = origin with { Revision = origin.Revision + 1 };
        var view = new JsonObject
        {
            ["type"] = "modal",
            ["callback_id"] = submitted.CallbackId,
            ["private_metadata"] = next.Write(),
        };
        Keep(view, "title", submitted.Title);
        Keep(view, "submit", submitted.Submit);
        Keep(view, "close", submitted.Close);
        view["blocks"] = new JsonArray([
            Said(sentence),
            .. Blocks(submitted).Take(SlackLimits.ViewBlocks - 1).Select(block => Filled(block, submitted, origin, next)),
        ]);
        return view.ToJsonString();
    }

    private static void Keep(JsonObject view, string name, JsonElement? given)
    {
        if (given is { ValueKind: JsonValueKind.Object } words)
            view[name] = JsonObject.Create(words);
    }

    private static IEnumerable<JsonObject> Blocks(InteractionView submitted) =>
        submitted.Blocks is { ValueKind: JsonValueKind.Array } blocks
            ? blocks.EnumerateArray().Select(block => JsonObject.Create(block)).OfType<JsonObject>()
            : [];

    private static JsonNode? Said(string sentence) =>
        JsonSerializer.SerializeToNode(
            new RichTextBlock([new RichTextSection([new TextPart(sentence) { Style = TextStyle.Strong }])]),
            SlackJson.Default.Block
        );

    private static JsonObject Filled(JsonObject block, InteractionView submitted, FormOrigin origin, FormOrigin next)
    {
        if ((string?)block["type"] != "input" || (string?)block["block_id"] is not { } id || block["element"] is not JsonObject element)
            return block;

        // A name that Slack has not seen: else it would show what stood there first.
        block["block_id"] = next.BlockId(origin.Field(id));
        foreach (var preset in Presets)
            element.Remove(preset);
        var given = submitted.State?.Values.GetValueOrDefault(id)?.Values.FirstOrDefault();
        if (given?.Value is { Length: > 0 } typed)
            element["initial_value"] = typed;
        if (given?.SelectedOption is { } option)
            element["initial_option"] = Offered(element, option);
        if (given?.SelectedOptions is { Count: > 0 } options)
            element["initial_options"] = new JsonArray([.. options.Select(option => Offered(element, option))]);
        if (given?.SelectedDate is { Length: > 0 } day)
            element["initial_date"] = day;
        return block;
    }

    // Slack wants exactly what stands among the options, where they stand there.
    private static JsonNode? Offered(JsonObject element, Option chosen) =>
        (element["options"] as JsonArray)?.FirstOrDefault(option => (string?)option?["value"] == chosen.Value)?.DeepClone()
        ?? JsonSerializer.SerializeToNode(chosen, SlackJson.Default.Option);
}
