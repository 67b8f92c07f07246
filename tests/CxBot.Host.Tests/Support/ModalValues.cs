using System.Text.Json.Nodes;

namespace CxBot.Host.Tests.Support;

/// <summary>What Slack sends as view.state.values for a modal filled in by a person.</summary>
internal static class ModalValues
{
    public static JsonObject Of(JsonNode view, (string Block, string Value)[] filled)
    {
        var values = new JsonObject();
        foreach (var block in view["blocks"]!.AsArray().Where(block => (string?)block!["type"] == "input"))
        {
            var id = (string)block!["block_id"]!;
            var element = block["element"]!;
            // A block id may carry a revision after the field's own id.
            var given = filled
                .Where(field => id == field.Block || id.StartsWith(field.Block + "~", StringComparison.Ordinal))
                .Select(field => field.Value)
                .ToList();
            values[id] = new JsonObject { [(string)element["action_id"]!] = Value(element, given) };
        }
        return values;
    }

    private static JsonObject Value(JsonNode element, List<string> given)
    {
        var type = (string)element["type"]!;
        var value = new JsonObject { ["type"] = type };
        switch (type)
        {
            case "plain_text_input":
                value["value"] = given.Count > 0 ? given[0] : (string?)element["initial_value"];
                break;
            case "datepicker":
                value["selected_date"] = given.Count > 0 ? given[0] : (string?)element["initial_date"];
                break;
            case "multi_external_select":
                value["selected_options"] =
                    given.Count > 0 ? new JsonArray([.. given.Select(Option)]) : element["initial_options"]?.DeepClone() ?? new JsonArray();
                break;
            default:
                value["selected_option"] = given.Count > 0 ? Chosen(element, given[0]) : element["initial_option"]?.DeepClone();
                break;
        }
        return value;
    }

    private static JsonNode Chosen(JsonNode element, string value) =>
        element["options"]
            ?.AsArray()
            .FirstOrDefault(option => (string?)option!["value"] == value || (string?)option["text"]!["text"] == value)
            ?.DeepClone()
        ?? Option(value);

    private static JsonObject Option(string value) =>
        new()
        {
            ["text"] = new JsonObject { ["type"] = "plain_text", ["text"] = value },
            ["value"] = value,
        };
}
