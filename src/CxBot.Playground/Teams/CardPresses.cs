using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>Presses of card buttons.</summary>
internal sealed class CardPresses(
    TeamsConversations conversations,
    Activities activities,
    TeamsRequests requests,
    TeamsInvokes invokes,
    TeamsDialogs dialogs,
    InvokeAnswers answers
)
{
    private const int MostUnlisted = 60;

    /// <summary>Presses a card's button.</summary>
    /// <param name="person">Who presses.</param>
    /// <param name="room">Where.</param>
    /// <param name="message">The card's message.</param>
    /// <param name="action">The action of the card.</param>
    /// <param name="inputs">Filled in, all as text.</param>
    /// <param name="ct">Ends the wait.</param>
    public Task<InvokeResult> PressAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        JsonElement action,
        IReadOnlyDictionary<string, string> inputs,
        CancellationToken ct
    )
    {
        var data = action.At("data") is { ValueKind: JsonValueKind.Object } own ? (JsonObject)own.ToNode()!.DeepClone() : [];
        // An input with the name of a datum takes its place.
        foreach (var (id, value) in inputs)
            data[id] = value;
        return action.Text("type") switch
        {
            "Action.Execute" => ExecuteAsync(person, room, message, action, data, ct),
            "Action.Submit" when data["msteams"]?["type"]?.ToString() == "task/fetch" => dialogs.OpenAsync(person, room, message, data, ct),
            "Action.Submit" => SubmitAsync(person, room, message, data, ct),
            _ => Task.FromResult(InvokeResult.Failed),
        };
    }

    /// <summary>
    /// What a client does by itself when it shows a card that has another face for its user, and again after each edit. Whom the card
    /// does not list is not asked for.
    /// </summary>
    public async Task<bool> RefreshAsync(DemoPerson person, TeamsConversation room, TeamsMessage message, CancellationToken ct)
    {
        if (message.Card?.At("refresh") is not { } refresh || !IsFor(refresh, person, room) || refresh.At("action") is not { } action)
            return false;
        var value = new JsonObject
        {
            ["action"] = Pressed(action, action.At("data")?.ToNode() ?? new JsonObject()),
            ["trigger"] = "automatic",
        };
        var result = answers.Action(await invokes.SendAsync("adaptiveCard/action", value, person, room, message, ct));
        if (result.Card is not { } card)
            return false;
        await ShowToAsync(person, message, card, ofRevision: message.Revision);
        return true;
    }

    // Without a list, everybody of a room of up to 60.
    private static bool IsFor(JsonElement refresh, DemoPerson person, TeamsConversation room) =>
        refresh.At("userIds") is { ValueKind: JsonValueKind.Array } listed
            ? listed.EnumerateArray().Any(id => id.ValueKind is JsonValueKind.String && id.GetString() == person.Mri)
            : HarbourAndPine.InTeams.Count(room.Holds) <= MostUnlisted;

    private static JsonObject Pressed(JsonElement action, JsonNode data)
    {
        var pressed = new JsonObject
        {
            ["type"] = "Action.Execute",
            ["verb"] = action.Text("verb"),
            ["data"] = data,
        };
        foreach (var name in new[] { "id", "title" })
        {
            if (action.Text(name) is { } given)
                pressed[name] = given;
        }
        return pressed;
    }

    private async Task<InvokeResult> ExecuteAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        JsonElement action,
        JsonObject data,
        CancellationToken ct
    )
    {
        var value = new JsonObject { ["action"] = Pressed(action, data), ["trigger"] = "manual" };
        var result = answers.Action(await invokes.SendAsync("adaptiveCard/action", value, person, room, message, ct));
        if (result.Card is { } card)
            await ShowToAsync(person, message, card);
        return result;
    }

    private async Task<InvokeResult> SubmitAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        JsonObject data,
        CancellationToken ct
    )
    {
        var submitted = activities.Of("message", person, room, message.Root);
        submitted["value"] = data;
        submitted["replyToId"] = message.Id;
        return (await requests.SendAsync(submitted, ct)).IsSuccess ? new InvokeResult() : InvokeResult.Failed;
    }

    // A view that was asked for before the card changed would hide the change.
    private Task<bool> ShowToAsync(DemoPerson person, TeamsMessage message, JsonElement card, int? ofRevision = null) =>
        conversations.ChangeAsync(
            message.Conversation,
            message.Id,
            known =>
                ofRevision is { } revision && revision != known.Revision
                    ? known
                    : known with
                    {
                        ViewCards = new Dictionary<string, JsonElement>(known.ViewCards ?? new Dictionary<string, JsonElement>())
                        {
                            [person.AadId!] = card,
                        },
                    }
        );
}
