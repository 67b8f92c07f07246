using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;

namespace CxBot.Slack;

/// <summary>Reads what stands in a modal's inputs.</summary>
internal static class ViewAnswers
{
    /// <summary>Field id to what was given; nothing for what was left empty.</summary>
    public static FormAnswers Read(InteractionView view, FormOrigin origin)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var (blockId, inputs) in Inputs(view))
        {
            List<string> given = [.. inputs.Values.SelectMany(Given)];
            if (given.Count > 0)
                answers[origin.Field(blockId)] = given;
        }
        foreach (var (blockId, preset) in Presets(view))
            answers.TryAdd(origin.Field(blockId), preset);
        return new FormAnswers(answers);
    }

    // Slack now and then forgets what a bot had filled in when the modal was drawn anew (bolt-js#1258): an input that is not
    // there, or a required one that comes empty, though Slack's own client lets nobody send that, holds what it held at first.
    private static IEnumerable<(string BlockId, IReadOnlyList<string> Preset)> Presets(InteractionView view)
    {
        if (view.Blocks is not { ValueKind: JsonValueKind.Array } blocks)
            yield break;
        var inputs = Inputs(view);
        foreach (var block in blocks.EnumerateArray().Where(block => Text(block, "type") == "input"))
        {
            if (Text(block, "block_id") is not { } id || !block.TryGetProperty("element", out var element))
                continue;
            var isOptional = block.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True;
            if ((!inputs.ContainsKey(id) || !isOptional) && Preset(element) is { Count: > 0 } preset)
                yield return (id, preset);
        }
    }

    private static List<string> Preset(JsonElement element)
    {
        if ((Text(element, "initial_value") ?? Text(element, "initial_date")) is { } typed)
            return [typed];
        if (element.TryGetProperty("initial_option", out var option) && Text(option, "value") is { } chosen)
            return [chosen];
        return element.TryGetProperty("initial_options", out var options) && options.ValueKind == JsonValueKind.Array
            ? [.. options.EnumerateArray().Select(one => Text(one, "value")).OfType<string>()]
            : [];
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>The block ids of all inputs, also of those left empty: only they may carry an error.</summary>
    public static IReadOnlySet<string> Blocks(InteractionView view) => Inputs(view).Keys.ToHashSet();

    private static IReadOnlyDictionary<string, IReadOnlyDictionary<string, StateValue>> Inputs(InteractionView view) =>
        view.State?.Values ?? new Dictionary<string, IReadOnlyDictionary<string, StateValue>>();

    private static IEnumerable<string> Given(StateValue input) =>
        input switch
        {
            { Value: { Length: > 0 } typed } => [typed],
            { SelectedDate: { Length: > 0 } day } => [day],
            { SelectedOption: { } chosen } => [chosen.Value],
            { SelectedOptions: { } chosen } => chosen.Select(option => option.Value),
            _ => [],
        };
}
