using System.Text.Json;
using CxBot.Core.Chat;
using CxBot.Teams.Wire;

namespace CxBot.Teams;

/// <summary>A press on a button of ours, whichever way the client sends it: what the button holds, and what stood in the inputs.</summary>
internal sealed record Press(ActionData Data, FormAnswers Answers)
{
    /// <summary>Whether a client did it by itself, to show a card.</summary>
    public bool IsUnasked { get; private init; }

    /// <summary>Null for everything that is no press on a card of ours. Throws <see cref="JsonException"/> for a payload of the wrong shape.</summary>
    public static Press? Of(Activity activity)
    {
        var pressed = Values(activity);
        return ActionEnvelope.Read(pressed) is { } data
            ? new Press(data, Given(pressed, data.Several ?? [])) { IsUnasked = TriggerOf(activity) == "automatic" }
            : null;
    }

    private static string? TriggerOf(Activity activity) =>
        activity.Name == InvokeNames.CardAction ? TeamsJson.Read<CardActionValue>(activity.Value)?.Trigger : null;

    private static JsonElement Values(Activity activity) =>
        activity switch
        {
            { Type: ActivityTypes.Message } => activity.Value,
            { Name: InvokeNames.CardAction } => TeamsJson.Read<CardActionValue>(activity.Value)?.Action?.Data ?? default,
            { Name: InvokeNames.OpenDialog or InvokeNames.SubmitDialog or InvokeNames.SubmitFromMessage } => TeamsJson
                .Read<TaskValue>(activity.Value)
                ?.Data
                ?? default,
            _ => default,
        };

    // Inputs come back as strings beside our own data; those with several people as ids parted by commas.
    private static FormAnswers Given(JsonElement pressed, IReadOnlyList<string> several)
    {
        var answers = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var input in pressed.EnumerateObject())
        {
            if (input.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
                continue;
            var given = input.Value.ToString();
            if (given.Length > 0)
                answers[input.Name] = several.Contains(input.Name) ? given.Split(',', StringSplitOptions.RemoveEmptyEntries) : [given];
        }
        return new FormAnswers(answers);
    }
}
