using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Page;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack;

/// <summary>Sends and closes modals by Slack's rules.</summary>
internal sealed class SlackSubmissions(
    SlackRequests requests,
    SlackViews views,
    SlackTriggers triggers,
    PlaygroundSecrets secrets,
    Notices notices
)
{
    /// <summary>Sends the modal, unless Slack's client already sees that something is missing.</summary>
    public async Task<SubmitResult> SubmitAsync(DemoPerson person, SlackView view, JsonElement values, CancellationToken ct)
    {
        var state = FormState.Complete(view.Blocks, values);
        var missing = FormState.Missing(view.Blocks, state);
        if (missing.Count > 0)
            return SubmitResult.Faulty(missing);

        var payload = SlackPayloads.Of("view_submission", person, secrets);
        payload["trigger_id"] = triggers.Issue(person.SlackId!, view.Id);
        payload["view"] = SlackWire.View(view, state);
        payload["response_urls"] = new JsonArray();
        var answer = await requests.InteractionAsync(payload, ct);
        if (answer.Status != 200)
            return SubmitResult.Failed;
        if (string.IsNullOrWhiteSpace(answer.Body))
            return await CloseTopAsync(view);
        return Json.TryParse(answer.Body) is { } action ? await ActAsync(view, action) : Fail("an answer that is no JSON");
    }

    /// <summary>Closes the modal with its Cancel button; the bot hears of it only when it asked to.</summary>
    public async Task<SlackView?> CloseAsync(DemoPerson person, SlackView view, CancellationToken ct)
    {
        await views.CloseAsync(view);
        if (view.Body.Is("notify_on_close"))
        {
            var payload = SlackPayloads.Of("view_closed", person, secrets);
            payload["view"] = SlackWire.View(view);
            payload["is_cleared"] = false;
            await requests.InteractionAsync(payload, ct);
        }

        if (view.Body.Is("clear_on_close"))
            await views.ClearAsync(view.User);
        return views.Top(view.User);
    }

    private async Task<SubmitResult> ActAsync(SlackView view, JsonElement action)
    {
        switch (action.Text("response_action"))
        {
            case "clear":
                await views.ClearAsync(view.User);
                return SubmitResult.Shows(null);
            case "errors":
                return Errors(view, action);
            case "update" when action.At("view") is { } body && IsSound(body):
                // The bot may have changed it by views.update while it was asked.
                return SubmitResult.Shows(await views.UpdateAsync(views.Find(view.Id) ?? view, body));
            case "push" when action.At("view") is { } body && IsSound(body):
                return await views.PushAsync(view, body) is { } pushed ? SubmitResult.Shows(pushed) : Fail("more than three modals");
            case "update" or "push":
                return SubmitResult.Failed;
            default:
                return Fail("a response_action that it does not know");
        }
    }

    private SubmitResult Errors(SlackView view, JsonElement action)
    {
        var inputs = view.Blocks.Items().Where(block => block.Text("type") is "input").Select(block => block.Text("block_id")).ToHashSet();
        var errors = new Dictionary<string, string>();
        foreach (var error in action.At("errors") is { ValueKind: JsonValueKind.Object } given ? given.EnumerateObject() : default)
        {
            if (!inputs.Contains(error.Name) || error.Value.ValueKind is not JsonValueKind.String)
                return Fail("an error for something that is no input block");
            errors[error.Name] = error.Value.GetString()!;
        }

        return errors.Count > 0 ? SubmitResult.Faulty(errors) : Fail("errors without an error");
    }

    private bool IsSound(JsonElement body)
    {
        var faults = Views.Check(body, Surface.Modal);
        if (faults.Count > 0)
            notices.Add($"Slack refused the view in an answer: {faults[0].Says} [json-pointer:{faults[0].At}]");
        return faults.Count == 0;
    }

    private SubmitResult Fail(string what)
    {
        notices.Add($"Slack refused the answer to a view_submission: {what}.");
        return SubmitResult.Failed;
    }

    private async Task<SubmitResult> CloseTopAsync(SlackView view)
    {
        await views.CloseAsync(view);
        return SubmitResult.Shows(views.Top(view.User));
    }
}
