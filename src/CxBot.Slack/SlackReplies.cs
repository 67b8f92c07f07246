using CxBot.Core.Chat;
using CxBot.Slack.BlockKit;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Brings an answer to the one who acted, by whatever way the interaction left open.</summary>
internal sealed class SlackReplies(
    ResponseUrlPosts posts,
    SlackMessages messages,
    SlackConversations conversations,
    SlackModals modals,
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
                    Reply.Ask ask => AskAsync(ask.Form, [], answer.Reader, path, ct),
                    Reply.Fix fix => AskAsync(fix.Form, fix.Faults.Values, answer.Reader, path, ct),
                    Reply.Private said => SayAsync(said.Card, Private(said.Card, answer.Reader), answer.Reader, path, ct),
                    Reply.Replace said => SayAsync(said.Card, Replacing(said.Card, answer.Reader, path), answer.Reader, path, ct),
                    Reply.Public said => SayAsync(said.Card, Public(said.Card, answer.Reader), answer.Reader, path, ct),
                    _ => Task.CompletedTask,
                }
            );
        }
        catch (SlackException refused)
        {
            logger.ReplyRefused(refused.Method, refused.Code, refused.Needed);
        }
    }

    /// <summary>
    /// Delivers the answer to a form whose modal is closed by now. The question that opened it goes: it was answered, and a second
    /// answer would do everything twice.
    /// </summary>
    public async Task DeliverAsync(Answer answer, ReplyPath path, WayBack? wayBack, CancellationToken ct)
    {
        path = path with { ResponseUrl = wayBack?.Url, HasMessage = wayBack?.Replaces == true };
        var reply = answer.Reply;
        if (reply is Reply.Private said && path.HasMessage)
            reply = new Reply.Replace(said.Card);
        if (reply is Reply.Silent or Reply.Public && path is { HasMessage: true, ResponseUrl: { } url })
            await posts.TryAsync(url, SlackMessage.Deletion, ct);
        await DeliverAsync(answer with { Reply = reply }, path, ct);
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

    private static SlackMessage Replacing(Card card, Reader reader, ReplyPath path) =>
        Private(card, reader) with
        {
            ReplaceOriginal = path.HasMessage,
        };

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

    private async Task AskAsync(Form form, IEnumerable<Text> faults, Reader reader, ReplyPath path, CancellationToken ct)
    {
        if (await modals.AskAsync(form, faults, reader, path, ct))
            return;
        // Its trigger is spent or too old, so that no modal can say so.
        var tryAgain = Card.Of(Text.Typed(SlackTexts.TryAgain(reader.Language)));
        await PostAsync(Private(tryAgain, reader), path, ct);
    }

    private async Task SayAsync(Card card, SlackMessage message, Reader reader, ReplyPath path, CancellationToken ct)
    {
        if (!path.IsInAModal || !await modals.SayAsync(card, reader, path, ct))
            await PostAsync(message, path, ct);
    }

    private async Task PostAsync(SlackMessage message, ReplyPath path, CancellationToken ct)
    {
        if (path.ResponseUrl is { } url && await posts.TryAsync(url, InThread(message, path), ct))
            return;

        var content = new MessageContent(message.Text ?? "", message.Blocks);
        var at = path.At;
        if (message.ResponseType == "in_channel" && at.Conversation.Length > 0)
            await messages.PostAsync(at.Workspace, at.Conversation, at.Thread, content, reference: null, ct);
        else if (at.Kind == AddressKind.Personal || !await TryWhisperAsync(content, path, ct))
            await messages.PostAsync(
                at.Workspace,
                await conversations.DirectAsync(at.Workspace, path.User, ct),
                null,
                content,
                reference: null,
                ct
            );
    }

    // Where they are is better than their one-to-one chat, but the bot may not be there.
    private async Task<bool> TryWhisperAsync(MessageContent content, ReplyPath path, CancellationToken ct)
    {
        try
        {
            await messages.WhisperAsync(path.At.Workspace, path.At.Conversation, path.User, path.At.Thread, content, ct);
            return true;
        }
        catch (SlackException refused) when (refused.Trouble is SlackTrouble.Channel or SlackTrouble.User)
        {
            return false;
        }
    }

    // What replaces a message stays where that message is.
    private static SlackMessage InThread(SlackMessage message, ReplyPath path) =>
        message.ReplaceOriginal == true ? message : message with { ReplaceOriginal = false, ThreadTs = path.At.Thread };
}
