using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Shapes;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack;

/// <summary>Asks the bot for the options of an external select while a person types.</summary>
internal sealed class SlackOptions(SlackRequests requests, PlaygroundSecrets secrets, Notices notices)
{
    private const int UsualMinimum = 3;

    private static readonly Rule Answer = new Shape(closed: true)
        .May("options", Rules.ListOf(TextObjects.Option, 100, least: 0))
        .May("option_groups", Rules.ListOf(TextObjects.OptionGroup, 100, least: 0))
        .Check;

    /// <summary>The options for what was typed so far.</summary>
    /// <param name="person">Who types.</param>
    /// <param name="blocks">Of the message or view.</param>
    /// <param name="pressed">The select.</param>
    /// <param name="typed">So far.</param>
    /// <param name="place">Adds where the select stands.</param>
    /// <param name="ct">Ends the wait.</param>
    public async Task<JsonArray> FindAsync(
        DemoPerson person,
        JsonElement? blocks,
        PressedElement pressed,
        string typed,
        Action<JsonObject> place,
        CancellationToken ct
    )
    {
        if (Interactive.Find(blocks, pressed.BlockId, pressed.ActionId) is not { } found)
            return [];
        if (typed.Length < (found.Element.At("min_query_length")?.GetInt32() ?? UsualMinimum))
            return [];
        var payload = SlackPayloads.Of("block_suggestion", person, secrets);
        payload["block_id"] = pressed.BlockId;
        payload["action_id"] = pressed.ActionId;
        payload["value"] = typed;
        place(payload);
        var answer = await requests.OptionsAsync(payload, ct);
        if (answer.Status != 200 || Json.TryParse(answer.Body) is not { } body)
            return [];

        var faults = new List<Fault>();
        Answer(body, "", faults);
        if (faults.Count == 0)
            return All(body);
        notices.Add($"Slack refused options: {faults[0].Says} [json-pointer:{faults[0].At}]");
        return [];
    }

    private static JsonArray All(JsonElement body) =>
        [
            .. body.At("options")
                .Items()
                .Concat(body.At("option_groups").Items().SelectMany(group => group.At("options").Items()))
                .Select(option => option.ToNode()),
        ];
}
