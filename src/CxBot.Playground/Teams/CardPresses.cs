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

    private async Task<InvokeResult> ExecuteAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        JsonElement action,
        JsonObject data,
        CancellationToken ct
    )
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

        var value = new JsonObject { ["action"] = pressed, ["trigger"] = "manual" };
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

    private Task<bool> ShowToAsync(DemoPerson person, TeamsMessage message, JsonElement card) =>
        conversations.ChangeAsync(
            message.Conversation,
            message.Id,
            known =>
                known with
                {
                    ViewCards = new Dictionary<string, JsonElement>(known.ViewCards ?? new Dictionary<string, JsonElement>())
                    {
                        [person.AadId!] = card,
                    },
                }
        );
}
