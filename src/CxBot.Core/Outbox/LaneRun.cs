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

    private readonly ConcurrentDictionary<string, Task> conversations = new();
    private readonly SendRates rates = new(time);
    private bool recovered;
    private Task running = Task.CompletedTask;

    /// <summary>Ends when nothing of this lane is under way.</summary>
    public Task Finished => Task.WhenAll([running, .. conversations.Values]);

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
            {
                recovered = false;
                return;
            }
            if (!recovered)
            {
                // What an earlier holder had handed over when it died: nobody knows yet whether it arrived.
                foreach (var message in await rows.LeftSendingAsync(workspaceId, fence, ct))
                    await delivery.ResolveAsync(message, "interrupted", ct);
                recovered = true;
            }
            foreach (var conversation in (await rows.DueAsync(workspaceId, ct)).GroupBy(OutboxRows.ConversationOf))
                StartConversation(conversation.Key, [.. conversation], fence, ct);
        }
        catch (Exception exception) when (!ct.IsCancellationRequested)
        {
            logger.LaneFailed(exception, workspaceId);
        }
        catch (OperationCanceledException) { }
    }

    private void StartConversation(string conversation, List<OutboxMessage> messages, long fence, CancellationToken ct)
    {
        if (conversations.ContainsKey(conversation) || conversations.Count >= ConversationsAtOnce)
            return;
        conversations[conversation] = Task.Run(() => SendAllAsync(conversation, messages, fence, ct), CancellationToken.None);
    }

    private async Task SendAllAsync(string conversation, List<OutboxMessage> messages, long fence, CancellationToken ct)
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
        }
        finally
        {
            conversations.TryRemove(conversation, out _);
            // What was written meanwhile was passed over, because this conversation was busy.
            signal.Wake();
        }
    }

    /// <summary>False when the conversation has to wait: order is kept, so what follows waits too.</summary>
    private async Task<bool> SendOneAsync(OutboxMessage message, long fence, string conversation, CancellationToken ct)
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
}
