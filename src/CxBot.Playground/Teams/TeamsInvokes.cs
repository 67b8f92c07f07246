using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>Card buttons, message actions, dialogs and searches.</summary>
internal sealed class TeamsInvokes(
    TeamsConversations conversations,
    Activities activities,
    TeamsRequests requests,
    InvokeAnswers answers,
    ServerAddress server
)
{
    /// <summary>The installed app's actions on messages.</summary>
    public static IReadOnlyList<(string CommandId, string Title)> MessageActions { get; } =
    [("report_issue", "Report customer issue"), ("give_kudos", "Give kudos")];

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
            "Action.Submit" => SubmitAsync(person, room, message, data, ct),
            _ => Task.FromResult(InvokeResult.Failed),
        };
    }

    /// <summary>Opens the dialog of a message action.</summary>
    public async Task<InvokeResult> OpenTaskAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        string commandId,
        CancellationToken ct
    ) =>
        answers.Task(
            await InvokeAsync("composeExtension/fetchTask", OnMessage(message, commandId), person, room, message, ct),
            mayBeEmpty: false
        );

    /// <summary>Sends a message action's dialog.</summary>
    public async Task<InvokeResult> SubmitTaskAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        string commandId,
        JsonElement data,
        CancellationToken ct
    )
    {
        var value = OnMessage(message, commandId);
        value["data"] = data.ToNode();
        return answers.Task(await InvokeAsync("composeExtension/submitAction", value, person, room, message, ct), mayBeEmpty: true);
    }

    /// <summary>Searches choices while a person types.</summary>
    public async Task<InvokeResult> SearchAsync(
        DemoPerson person,
        TeamsConversation room,
        string dataset,
        string typed,
        CancellationToken ct
    )
    {
        var value = new JsonObject
        {
            ["queryText"] = typed,
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["top"] = 15 },
            ["dataset"] = dataset,
        };
        return answers.Search(await InvokeAsync("application/search", value, person, room, null, ct));
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
        var result = answers.Action(await InvokeAsync("adaptiveCard/action", value, person, room, message, ct));
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

    private Task<BotAnswer> InvokeAsync(
        string name,
        JsonObject value,
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage? message,
        CancellationToken ct
    )
    {
        var invoke = activities.Of("invoke", person, room, message?.Root);
        invoke["name"] = name;
        invoke["value"] = value;
        if (message is not null)
            invoke["replyToId"] = message.Id;
        return requests.SendAsync(invoke, ct);
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

    private JsonObject OnMessage(TeamsMessage message, string commandId) =>
        new()
        {
            ["commandId"] = commandId,
            ["commandContext"] = "message",
            ["messagePayload"] = MessagePayload.Of(message, server.Base),
            ["context"] = new JsonObject { ["theme"] = "default" },
        };
}
