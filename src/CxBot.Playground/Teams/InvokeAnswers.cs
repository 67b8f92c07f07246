using System.Text.Json;
using CxBot.Playground.Page;
using CxBot.Playground.Teams.Cards;

namespace CxBot.Playground.Teams;

/// <summary>Reads the bodies that answer invokes, as strictly as Teams does.</summary>
internal sealed class InvokeAnswers(Notices notices)
{
    private const string CardType = "application/vnd.microsoft.card.adaptive";
    private const string MessageType = "application/vnd.microsoft.activity.message";
    private const string SearchType = "application/vnd.microsoft.search.searchResponse";

    /// <summary>Of <c>adaptiveCard/action</c>.</summary>
    public InvokeResult Action(BotAnswer answer)
    {
        if (Body(answer) is not { } body)
            return InvokeResult.Failed;
        return body.Text("type") switch
        {
            CardType when IsFine(body) && body.At("value") is { } card => Card(card),
            MessageType when IsFine(body) && body.Text("value") is { } toast => new InvokeResult { Toast = toast },
            var type => Fail($"{type ?? "no type"}, statusCode {body.At("statusCode")}"),
        };
    }

    /// <summary>Of <c>task/fetch</c>, <c>task/submit</c>, <c>composeExtension/fetchTask</c> and <c>submitAction</c>; an empty body closes the dialog.</summary>
    public InvokeResult Task(BotAnswer answer, bool mayBeEmpty)
    {
        if (answer.Status == 200 && mayBeEmpty && string.IsNullOrWhiteSpace(answer.Body))
            return new InvokeResult();
        if (Body(answer) is not { } body)
            return InvokeResult.Failed;
        if (body.At("task") is not { } task)
            return mayBeEmpty && !body.EnumerateObject().Any() ? new InvokeResult() : Fail("no task");
        return task.Text("type") switch
        {
            "message" when task.Text("value") is { } toast => new InvokeResult { Toast = toast, IsDialog = true },
            "continue"
                when task.At("value")?.At("card") is { } card
                    && card.Text("contentType") is CardType
                    && card.At("content") is { } content => Dialog(content, task.At("value")!.Value),
            var type => Fail($"a task of type {type ?? "none"} without a card"),
        };
    }

    /// <summary>Of <c>application/search</c>.</summary>
    public InvokeResult Search(BotAnswer answer)
    {
        if (Body(answer) is not { } body)
            return InvokeResult.Failed;
        var results = body.At("value")?.At("results");
        if (!IsFine(body) || body.Text("type") is not SearchType || results is not { ValueKind: JsonValueKind.Array })
            return Fail("no search response");
        return results.Items().All(choice => choice.Text("title") is not null && choice.Text("value") is not null)
            ? new InvokeResult { Choices = [.. results.Items()] }
            : Fail("a search result without title or value");
    }

    /// <summary>Of <c>composeExtension/query</c>.</summary>
    public InvokeResult Found(BotAnswer answer)
    {
        if (Body(answer) is not { } body)
            return InvokeResult.Failed;
        if (body.At("composeExtension") is not { } result)
            return Fail("no composeExtension");
        if (result.Text("type") is "message" && result.Text("text") is { } sentence)
            return new InvokeResult { Toast = sentence };
        var found = result.At("attachments").Items().ToList();
        if (result.Text("type") is not "result" || result.Text("attachmentLayout") is not ("list" or "grid") || found.Count == 0)
            return Fail("no list of attachments");
        foreach (var one in found)
        {
            if (one.Text("contentType") is not CardType || one.At("content") is not { } content)
                return Fail("an attachment without a card");
            if (one.At("preview")?.At("content")?.Text("title") is not { Length: > 0 })
                return Fail("an attachment without a preview");
            if (Card(content).Error is not null)
                return InvokeResult.Failed;
        }
        return new InvokeResult { Choices = found };
    }

    private InvokeResult Dialog(JsonElement card, JsonElement page) =>
        Card(card) is { Error: null } shown
            ? shown with
            {
                IsDialog = true,
                Title = page.Text("title"),
                IsTall = page.Text("height") is "large",
            }
            : InvokeResult.Failed;

    private InvokeResult Card(JsonElement card)
    {
        var faults = AdaptiveCards.Check(card);
        return faults.Count == 0 ? new InvokeResult { Card = card } : Fail($"{faults[0].Says} at {faults[0].At}");
    }

    private JsonElement? Body(BotAnswer answer)
    {
        if (answer.Status == 200 && Json.TryParse(answer.Body) is { ValueKind: JsonValueKind.Object } body)
            return body;
        Fail(answer.Silence ?? $"HTTP {answer.Status}{(answer.Status == 200 ? " without a JSON object" : "")}");
        return null;
    }

    /// <summary>The inner status; missing means 200.</summary>
    private static bool IsFine(JsonElement body) =>
        body.At("statusCode") is not { } status || status.ValueKind is JsonValueKind.Number && status.GetInt32() == 200;

    private InvokeResult Fail(string what)
    {
        notices.Add($"Teams could not use the answer to an invoke: {what}.");
        return InvokeResult.Failed;
    }
}
