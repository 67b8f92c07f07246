using System.Text.Json;
using System.Text.Json.Nodes;

namespace CxBot.Playground.Slack.BlockKit;

/// <summary>What people filled in, in the shapes of Slack's <c>state.values</c>.</summary>
internal static class FormState
{
    private static readonly Dictionary<string, (string Given, string Initial)> Members = new()
    {
        ["plain_text_input"] = ("value", "initial_value"),
        ["email_text_input"] = ("value", "initial_value"),
        ["url_text_input"] = ("value", "initial_value"),
        ["number_input"] = ("value", "initial_value"),
        ["rich_text_input"] = ("rich_text_value", "initial_value"),
        ["static_select"] = ("selected_option", "initial_option"),
        ["external_select"] = ("selected_option", "initial_option"),
        ["radio_buttons"] = ("selected_option", "initial_option"),
        ["multi_static_select"] = ("selected_options", "initial_options"),
        ["multi_external_select"] = ("selected_options", "initial_options"),
        ["checkboxes"] = ("selected_options", "initial_options"),
        ["users_select"] = ("selected_user", "initial_user"),
        ["multi_users_select"] = ("selected_users", "initial_users"),
        ["conversations_select"] = ("selected_conversation", "initial_conversation"),
        ["multi_conversations_select"] = ("selected_conversations", "initial_conversations"),
        ["channels_select"] = ("selected_channel", "initial_channel"),
        ["multi_channels_select"] = ("selected_channels", "initial_channels"),
        ["datepicker"] = ("selected_date", "initial_date"),
        ["timepicker"] = ("selected_time", "initial_time"),
        ["datetimepicker"] = ("selected_date_time", "initial_date_time"),
    };

    /// <summary>The whole state: what the page gave, else what the element began with, else the empty value of its type.</summary>
    public static JsonObject Complete(JsonElement? blocks, JsonElement? given)
    {
        var values = new JsonObject();
        foreach (var block in blocks.Items())
        {
            var answers = new JsonObject();
            foreach (var element in Interactive.In(block).Where(element => Members.ContainsKey(element.Text("type") ?? "")))
            {
                var id = element.Text("action_id")!;
                answers[id] = Answer(element, given?.At(block.Text("block_id")!)?.At(id));
            }

            if (answers.Count > 0)
                values[block.Text("block_id")!] = answers;
        }

        return values;
    }

    /// <summary>What Slack's client says before anything is sent, keyed by block id; empty when all is well.</summary>
    public static IReadOnlyDictionary<string, string> Missing(JsonElement? blocks, JsonObject values)
    {
        var errors = new Dictionary<string, string>();
        foreach (var block in blocks.Items().Where(block => block.Text("type") is "input"))
        {
            var element = block.At("element")!.Value;
            var id = block.Text("block_id")!;
            var answer = values[id]![element.Text("action_id")!]![Members[element.Text("type")!].Given];
            if (IsEmpty(answer))
            {
                if (!block.Is("optional"))
                    errors[id] = "Please complete this required field.";
            }
            else if (LengthError(element, answer!) is { } error)
            {
                errors[id] = error;
            }
        }

        return errors;
    }

    private static JsonObject Answer(JsonElement element, JsonElement? given)
    {
        var type = element.Text("type")!;
        var (name, initial) = Members[type];
        var value = given is { } answer ? answer.At(name) : element.At(initial);
        JsonNode? empty = name is "selected_options" or "selected_users" or "selected_conversations" or "selected_channels"
            ? new JsonArray()
            : null;
        return new JsonObject
        {
            ["type"] = type,
            [name] =
                value is null || value is { ValueKind: JsonValueKind.String } text && text.GetString()!.Length == 0
                    ? empty
                    : value.Value.ToNode(),
        };
    }

    private static bool IsEmpty(JsonNode? answer) => answer is null or JsonArray { Count: 0 };

    private static string? LengthError(JsonElement element, JsonNode answer)
    {
        if (element.Text("type") is not "plain_text_input")
            return null;
        var length = answer.GetValue<string>().Length;
        var least = element.At("min_length")?.GetInt32() ?? 0;
        var most = element.At("max_length")?.GetInt32() ?? 3000;
        if (length < least)
            return $"Please write at least {least} characters.";
        return length > most ? $"Please write at most {most} characters." : null;
    }
}
