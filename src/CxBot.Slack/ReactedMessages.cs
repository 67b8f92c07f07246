using CxBot.Core.Chat;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Reads the one message that somebody asked about by an emoji.</summary>
internal sealed class ReactedMessages(SlackClient client, TimeProvider time, ILogger<ReactedMessages> logger)
{
    // The event wants its answer within 3 s. Without the words the question can be asked as well.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    /// <summary>The reaction with the message's words, link and thread, as far as Slack gives them.</summary>
    public async Task<ReactionAdded> ReadAsync(ReactionAdded reaction, string ts, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            var message = await FindAsync(reaction.At, ts, either.Token);
            if (message is null)
                return reaction;
            var read = reaction with
            {
                Text = InboundText.Message(message.Text),
                At = reaction.At with { Thread = SlackTranslator.Thread(message.ThreadTs, ts) },
            };
            return read with { Permalink = await PermalinkAsync(reaction.At, ts, either.Token) };
        }
        catch (SlackException refused)
        {
            logger.ReplyRefused(refused.Method, refused.Code, refused.Needed);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            logger.ReplyRefused("conversations.history", SlackErrors.NoAnswer, null);
        }
        return reaction;
    }

    // What was said in a thread is not part of the channel's history.
    private async Task<HistoryMessage?> FindAsync(Address at, string ts, CancellationToken ct) =>
        await OnlyAsync("conversations.history", [("latest", ts)], at, ts, ct)
        ?? await OnlyAsync("conversations.replies", [("ts", ts)], at, ts, ct);

    private async Task<HistoryMessage?> OnlyAsync(string method, (string, string?)[] which, Address at, string ts, CancellationToken ct)
    {
        var answer = await client.CallAsync(
            method,
            at.Workspace,
            [("channel", at.Conversation), ("oldest", ts), ("inclusive", "true"), ("limit", "1"), .. which],
            SlackJson.Default.HistoryResponse,
            ct
        );
        return answer.Messages?.FirstOrDefault(message => message.Ts == ts);
    }

    private async Task<string?> PermalinkAsync(Address at, string ts, CancellationToken ct) =>
        (
            await client.CallAsync(
                "chat.getPermalink",
                at.Workspace,
                [("channel", at.Conversation), ("message_ts", ts)],
                SlackJson.Default.PermalinkResponse,
                ct
            )
        ).Permalink;
}
