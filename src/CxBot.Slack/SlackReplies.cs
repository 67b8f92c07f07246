using System.Net.Http.Json;
using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Brings an answer to the one who acted, by whatever way the interaction left open.</summary>
internal sealed class SlackReplies(
    IHttpClientFactory http,
    SlackMessages messages,
    SlackConversations conversations,
    SlackViews views,
    SlackClient client,
    TimeProvider time,
    ILogger<SlackReplies> logger
)
{
    /// <summary>Delivers it; a "no" of Slack is logged and ends it.</summary>
    public async Task DeliverAsync(Answer answer, ReplyPath path, CancellationToken ct)
    {
        try
        {
            await (
                answer.Reply switch
                {
                    Reply.Private said => SayAsync(Private(said.Card, answer.Reader), path, ct),
                    Reply.Replace said => SayAsync(Private(said.Card, answer.Reader) with { ReplaceOriginal = path.HasMessage }, path, ct),
                    Reply.Public said => SayAsync(Public(said.Card, answer.Reader), path, ct),
                    Reply.Ask ask => OpenAsync(ask.Form, [], answer.Reader, path, ct),
                    Reply.Fix fix => OpenAsync(fix.Form, fix.Faults.Values, answer.Reader, path, ct),
                    _ => Task.CompletedTask,
                }
            );
        }
        catch (SlackException refused)
        {
            logger.ReplyRefused(refused.Method, refused.Code, refused.Needed);
        }
    }

    /// <summary>The address that an interaction gave to answer at; null when it is not one to be used.</summary>
    public ResponseUrl? UrlOf(string? address) => ResponseUrl.Of(address, client.Address, time.GetUtcNow());

    /// <summary>The body that answers a slash command; null for what a body can't carry.</summary>
    public static SlackMessage? Body(Answer answer) =>
        answer.Reply switch
        {
            Reply.Private said => Private(said.Card, answer.Reader),
            Reply.Replace said => Private(said.Card, answer.Reader),
            Reply.Public said => Public(said.Card, answer.Reader),
            _ => null,
        };

    private static SlackMessage Private(Card card, Reader reader) => Message("ephemeral", card, reader);

    private static SlackMessage Public(Card card, Reader reader) => Message("in_channel", card, reader);

    private static SlackMessage Message(string responseType, Card card, Reader reader)
    {
        var content = CardRenderer.Message(card, reader);
        return new SlackMessage
        {
            ResponseType = responseType,
            Text = content.Text,
            Blocks = content.Blocks,
        };
    }

    private async Task OpenAsync(Form form, IEnumerable<Text> faults, Reader reader, ReplyPath path, CancellationToken ct)
    {
        var origin = new FormOrigin(path.At.Conversation, path.At.Kind, path.At.Thread);
        try
        {
            var trigger = path.Trigger ?? throw new SlackException("views.open", "expired_trigger_id");
            await views.OpenAsync(path.At.Workspace, trigger, FormRenderer.Modal(form, origin, reader, faults), ct);
        }
        catch (SlackException refused)
        {
            logger.FormNotOpened(refused.Code, SlackErrors.IsTooLate(refused), string.Join(' ', refused.Messages));
            await SayAsync(Private(Card.Of(Text.Typed(SlackTexts.TryAgain(reader.Language))), reader), path, ct);
        }
    }

    private async Task SayAsync(SlackMessage message, ReplyPath path, CancellationToken ct)
    {
        if (path.ResponseUrl is { } url && url.TryUse(time.GetUtcNow()) && await RespondAsync(url, InThread(message, path), ct))
            return;

        var content = new MessageContent(message.Text, message.Blocks);
        var (channel, thread) =
            message.ResponseType == "in_channel" && path.At.Conversation.Length > 0
                ? (path.At.Conversation, path.At.Thread)
                : (await conversations.DirectAsync(path.At.Workspace, path.User, ct), null);
        await messages.PostAsync(path.At.Workspace, channel, thread, content, reference: null, ct);
    }

    // What replaces a message stays where that message is.
    private static SlackMessage InThread(SlackMessage message, ReplyPath path) =>
        message.ReplaceOriginal == true ? message : message with { ReplaceOriginal = false, ThreadTs = path.At.Thread };

    // False only when Slack surely did not take it. No token goes there: the address itself is the permission.
    private async Task<bool> RespondAsync(ResponseUrl url, SlackMessage message, CancellationToken ct)
    {
        try
        {
            using var response = await http.CreateClient(SlackClient.HttpName)
                .PostAsJsonAsync(url.Address, message, SlackJson.Default.SlackMessage, ct);
            if (!response.IsSuccessStatusCode)
                logger.ResponseUrlRefused((int)response.StatusCode);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException failed)
        {
            logger.ResponseUrlFailed(failed.HttpRequestError);
            return failed.HttpRequestError is not (HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            logger.ResponseUrlFailed(HttpRequestError.Unknown);
            return true;
        }
    }
}
