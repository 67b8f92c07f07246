using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>The dialogs of message actions and of cards, and searches in choices.</summary>
internal sealed class TeamsDialogs(TeamsInvokes invokes, InvokeAnswers answers, ServerAddress server)
{
    /// <summary>Opens the dialog of a message action.</summary>
    public async Task<InvokeResult> OpenTaskAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        string commandId,
        CancellationToken ct
    ) =>
        answers.Task(
            await invokes.SendAsync("composeExtension/fetchTask", OnMessage(message, commandId), person, room, message, ct),
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
        return answers.Task(await invokes.SendAsync("composeExtension/submitAction", value, person, room, message, ct), mayBeEmpty: true);
    }

    /// <summary>Opens the dialog that a card's button asks for.</summary>
    public async Task<InvokeResult> OpenAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        JsonObject data,
        CancellationToken ct
    ) => answers.Task(await invokes.SendAsync("task/fetch", OnCard(data), person, room, message, ct), mayBeEmpty: false);

    /// <summary>Sends a dialog that a card's button opened.</summary>
    public async Task<InvokeResult> SubmitAsync(
        DemoPerson person,
        TeamsConversation room,
        TeamsMessage message,
        JsonElement data,
        CancellationToken ct
    ) => answers.Task(await invokes.SendAsync("task/submit", OnCard(data.ToNode()), person, room, message, ct), mayBeEmpty: true);

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
        return answers.Search(await invokes.SendAsync("application/search", value, person, room, null, ct));
    }

    /// <summary>Searches for something to put into a message; without words as Teams does when the search is opened.</summary>
    public async Task<InvokeResult> FindAsync(
        DemoPerson person,
        TeamsConversation room,
        string commandId,
        string words,
        CancellationToken ct
    )
    {
        var parameter =
            words.Length == 0
                ? new JsonObject { ["name"] = "initialRun", ["value"] = "true" }
                : new JsonObject { ["name"] = "words", ["value"] = words };
        var value = new JsonObject
        {
            ["commandId"] = commandId,
            ["parameters"] = new JsonArray(parameter),
            ["queryOptions"] = new JsonObject { ["skip"] = 0, ["count"] = 25 },
        };
        return answers.Found(await invokes.SendAsync("composeExtension/query", value, person, room, null, ct));
    }

    private static JsonObject OnCard(JsonNode? data) =>
        new()
        {
            ["data"] = data,
            ["context"] = new JsonObject { ["theme"] = "default" },
        };

    private JsonObject OnMessage(TeamsMessage message, string commandId) =>
        new()
        {
            ["commandId"] = commandId,
            ["commandContext"] = "message",
            ["messagePayload"] = MessagePayload.Of(message, server.Base),
            ["context"] = new JsonObject { ["theme"] = "default" },
        };
}
