using System.Collections.Concurrent;
using CxBot.Core.Storage;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.Outbox;

/// <summary>
/// The sending for one workspace while this node holds its lane: conversations side by side, the messages of one conversation
/// one after another.
/// </summary>
internal sealed class LaneRun(
    long workspaceId,
    OutboxRows rows,
    OutboxDelivery delivery,
    LaneLeases leases,
    CommitSignal signal,
    TimeProvider time,
    ILogger logger
)
{
    private const int ConversationsAtOnce = 64;
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, TaskCompletionSource> conversations = new();
    private readonly SendRates rates = new(time);
    private readonly ConcurrentDictionary<long, byte> inHand = new();
    private Task running = Task.CompletedTask;

    /// <summary>Ends when nothing of this lane is under way.</summary>
    public Task Finished => Task.WhenAll([running, .. conversations.Values.Select(ended => ended.Task)]);

    /// <summary>Looks at what is due, unless it is looking already; the caller calls again.</summary>
    public void Wake(CancellationToken ct)
    {
        if (running.IsCompleted)
            running = Task.Run(() => LookAsync(ct), CancellationToken.None);
    }

    private async Task LookAsync(CancellationToken ct)
    {
        try
        {
            if (!delivery.CanSendTo(workspaceId) || await leases.HoldAsync(workspaceId, ct) is not { } fence)
                return;
            await ResolveLeftAsync(ct);
            foreach (var conversation in (await rows.DueAsync(workspaceId, ct)).GroupBy(OutboxRows.ConversationOf))
                StartConversation(conversation.Key, [.. conversation], fence, ct);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            logger.LaneFailed(exception, workspaceId);
        }
        catch (OperationCanceledException) { }
    }

    /// <summary>What was handed over when somebody died or failed: nobody knows yet whether it arrived.</summary>
    private async Task ResolveLeftAsync(CancellationToken ct)
    {
        // Read before the rows: what is taken in hand meanwhile was not yet marked as sending then.
        var busy = inHand.Keys.ToHashSet();
        foreach (var message in await rows.LeftSendingAsync(workspaceId, busy, ct))
        {
            try
            {
                if (!inHand.ContainsKey(message.Id))
                    await delivery.ResolveLeftAsync(message, ct);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // One message that can't be resolved holds back nothing else.
                logger.LaneFailed(exception, workspaceId);
            }
        }
    }

    private void StartConversation(string conversation, List<OutboxMessage> messages, long fence, CancellationToken ct)
    {
        // Entered before it begins: it takes itself out at its end, which may come at once.
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (conversations.Count < ConversationsAtOnce && conversations.TryAdd(conversation, ended))
            _ = Task.Run(() => SendAllAsync(conversation, messages, fence, ended, ct), CancellationToken.None);
    }

    private async Task SendAllAsync(
        string conversation,
        List<OutboxMessage> messages,
        long fence,
        TaskCompletionSource ended,
        CancellationToken ct
    )
    {
        try
        {
            foreach (var message in messages)
            {
                await Task.Delay(rates.WaitFor(conversation, message.Kind, delivery.LimitsOf(workspaceId)), time, ct);
                if (!await SendOneAsync(message, fence, conversation, ct))
                    return;
            }
        }
        catch (OperationCanceledException) when (ct.IsCancellationRequested) { }
        catch (Exception exception)
        {
            logger.LaneFailed(exception, workspaceId);
            // The database refuses, say: once a few seconds is often enough to find that out.
            rates.Hold(conversation, AfterFault);
        }
        finally
        {
            conversations.TryRemove(conversation, out _);
            ended.SetResult();
            // What was written meanwhile was passed over, because this conversation was busy.
            signal.Wake();
        }
    }

    /// <summary>False when the conversation has to wait: order is kept, so what follows waits too.</summary>
    private async Task<bool> SendOneAsync(OutboxMessage message, long fence, string conversation, CancellationToken ct)
    {
        inHand[message.Id] = 0;
        try
        {
            if (!await rows.MarkSendingAsync(message, fence, ct))
                return true;
            // What is handed over is seen through, also while the host stops: a send cut short is one nobody knows the end of.
            var outcome = await delivery.SendAsync(message, CancellationToken.None);
            if (outcome is not Delivery.Later later)
                return true;
            rates.Hold(later.WholeWorkspace ? null : conversation, later.Wait);
            return false;
        }
        finally
        {
            inHand.TryRemove(message.Id, out _);
        }
    }
}
