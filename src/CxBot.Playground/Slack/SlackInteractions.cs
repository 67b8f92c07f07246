using System.Text.Json;
using System.Text.Json.Nodes;
using CxBot.Playground.Demo;
using CxBot.Playground.Slack.BlockKit;

namespace CxBot.Playground.Slack;

/// <summary>Presses, shortcuts and searches. The result is a sentence that the person sees when it did not work, else null.</summary>
internal sealed class SlackInteractions(
    SlackRequests requests,
    SlackTriggers triggers,
    ResponseUrls urls,
    PlaygroundSecrets secrets,
    TimeProvider time
)
{
    private const string Trouble = "This did not work: the app did not answer in time.";
    private const string NotThere = "That button is no longer there.";

    /// <summary>Presses or chooses something in a message.</summary>
    public async Task<string?> PressAsync(
        DemoPerson person,
        SlackConversation room,
        SlackMessage message,
        PressedElement pressed,
        CancellationToken ct
    )
    {
        if (Interactive.Find(message.Blocks, pressed.BlockId, pressed.ActionId) is not { } found)
            return NotThere;
        var payload = Pressed(person, found.Element, pressed).In(message, room);
        payload["state"] = new JsonObject { ["values"] = FormState.Complete(message.Blocks, pressed.Values) };
        payload["trigger_id"] = triggers.Issue(person.SlackId!);
        payload["response_url"] = await urls.IssueAsync(room.Id, person.SlackId!, message);
        return await SendAsync(payload, ct);
    }

    /// <summary>Presses or chooses something in a modal or in the App Home.</summary>
    public Task<string?> PressAsync(DemoPerson person, SlackView view, PressedElement pressed, CancellationToken ct)
    {
        if (Interactive.Find(view.Blocks, pressed.BlockId, pressed.ActionId) is not { } found)
            return Task.FromResult<string?>(NotThere);
        // An input tells nobody of a change unless the bot asked for it.
        if (found.Block.Text("type") is "input" && !found.Block.Is("dispatch_action"))
            return Task.FromResult<string?>(null);
        var payload = Pressed(person, found.Element, pressed).In(view, FormState.Complete(view.Blocks, pressed.Values));
        payload["trigger_id"] = triggers.Issue(person.SlackId!, view.Id);
        return SendAsync(payload, ct);
    }

    public Task<string?> ShortcutAsync(DemoPerson person, string callbackId, CancellationToken ct)
    {
        var payload = SlackPayloads.Of("shortcut", person, secrets);
        payload["callback_id"] = callbackId;
        payload["action_ts"] = SlackTs.Now(time);
        payload["trigger_id"] = triggers.Issue(person.SlackId!);
        return SendAsync(payload, ct);
    }

    public async Task<string?> MessageShortcutAsync(
        DemoPerson person,
        SlackConversation room,
        SlackMessage message,
        string callbackId,
        CancellationToken ct
    )
    {
        var payload = SlackPayloads.Of("message_action", person, secrets);
        payload["callback_id"] = callbackId;
        payload["action_ts"] = SlackTs.Now(time);
        payload["message_ts"] = message.Ts;
        payload["message"] = SlackWire.Message(message, withMetadata: true);
        payload["channel"] = SlackWire.Channel(room);
        payload["trigger_id"] = triggers.Issue(person.SlackId!);
        payload["response_url"] = await urls.IssueAsync(room.Id, person.SlackId!, message);
        return await SendAsync(payload, ct);
    }

    private JsonObject Pressed(DemoPerson person, JsonElement element, PressedElement pressed)
    {
        var payload = SlackPayloads.Of("block_actions", person, secrets);
        payload["actions"] = new JsonArray(SlackPayloads.Action(element, pressed.BlockId, pressed.Given, SlackTs.Now(time)));
        return payload;
    }

    private async Task<string?> SendAsync(JsonObject payload, CancellationToken ct) =>
        (await requests.InteractionAsync(payload, ct)).Status == 200 ? null : Trouble;
}
