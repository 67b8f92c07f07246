using System.Globalization;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>The outbox as the sender reads and marks it.</summary>
internal sealed class OutboxRows(IWriter writer, Readers readers, TimeProvider time)
{
    private const int MostConversations = 64;
    private const int MostOfOne = 20;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>
    /// Messages of one conversation, its threads included, are sent in the order they were written: an edit never overtakes its
    /// post.
    /// </summary>
    public static string ConversationOf(OutboxMessage message) =>
        message.PersonId is { } person ? string.Create(CultureInfo.InvariantCulture, $"person:{person}") : $"{message.Conversation}";

    public async Task<IReadOnlyList<long>> WorkspacesWithDueAsync(CancellationToken ct)
    {
        var now = Now;
        await using var db = readers.Open();
        return await db
            .Outbox.Where(message =>
                message.WorkspaceId > 0
                && (message.State == OutboxState.Sending || (message.State == OutboxState.Pending && message.NotBefore <= now))
                && db.Workspaces.Any(workspace => workspace.Id == message.WorkspaceId && workspace.StoppedAt == null)
            )
            .Select(message => message.WorkspaceId)
            .Distinct()
            .ToListAsync(ct);
    }

    /// <summary>
    /// Due messages of each conversation, oldest first, a few of each so that a long queue in one does not hide the others. A
    /// conversation whose oldest message must wait, or was handed over and nobody knows yet how that ended, waits as a whole.
    /// </summary>
    public async Task<IReadOnlyList<OutboxMessage>> DueAsync(long workspaceId, CancellationToken ct)
    {
        var now = Now;
        await using var db = readers.Open();
        var unsent = db.Outbox.Where(message =>
            message.WorkspaceId == workspaceId && (message.State == OutboxState.Pending || message.State == OutboxState.Sending)
        );
        var pending = unsent.Where(message => message.State == OutboxState.Pending);
        var oldest = await unsent
            .GroupBy(message => new { message.PersonId, Conversation = message.PersonId == null ? message.Conversation : null })
            .Select(group => group.Min(message => message.Id))
            .ToListAsync(ct);
        var heads = await pending
            .Where(message => oldest.Contains(message.Id) && message.NotBefore <= now)
            .OrderBy(message => message.Id)
            .Take(MostConversations)
            .ToListAsync(ct);
        var due = new List<OutboxMessage>();
        foreach (var head in heads)
        {
            var following = pending.Where(message =>
                head.PersonId != null
                    ? message.PersonId == head.PersonId
                    : message.PersonId == null && message.Conversation == head.Conversation
            );
            var queue = await following.OrderBy(message => message.Id).Take(MostOfOne).ToListAsync(ct);
            due.AddRange(queue.TakeWhile(message => message.NotBefore <= now));
        }
        return due;
    }

    /// <summary>
    /// Messages marked as handed over that nobody in this process is sending: left by an earlier holder of the lane, or by a fault
    /// between the platform's answer and the note of it.
    /// </summary>
    public async Task<IReadOnlyList<OutboxMessage>> LeftSendingAsync(long workspaceId, IReadOnlySet<long> inHand, CancellationToken ct)
    {
        await using var db = readers.Open();
        var sending = await db
            .Outbox.Where(message => message.WorkspaceId == workspaceId && message.State == OutboxState.Sending)
            .OrderBy(message => message.Id)
            .ToListAsync(ct);
        return [.. sending.Where(message => !inHand.Contains(message.Id))];
    }

    /// <summary>
    /// Marks a message as handed to the platform. False when the lane has another holder now, or when it need not be sent any
    /// more: of several edits of one card only the newest is.
    /// </summary>
    public async Task<bool> MarkSendingAsync(OutboxMessage message, long fence, CancellationToken ct)
    {
        var isMarked = await writer.WriteAsync(
            async db =>
            {
                if (
                    message.Kind == OutboxKind.Edit
                    && await db.Outbox.AnyAsync(newer =>
                        newer.PostedCardId == message.PostedCardId && newer.Kind == OutboxKind.Edit && newer.Id > message.Id
                    )
                )
                {
                    await EndAsync(Row(db, message), OutboxState.Superseded, null);
                    return false;
                }
                return await db
                        .Outbox.Where(row =>
                            row.Id == message.Id
                            && row.State == OutboxState.Pending
                            && db.Lanes.Any(lane => lane.WorkspaceId == row.WorkspaceId && lane.Fence == fence)
                            && db.Workspaces.Any(workspace => workspace.Id == row.WorkspaceId && workspace.StoppedAt == null)
                        )
                        .ExecuteUpdateAsync(set =>
                            set.SetProperty(row => row.State, OutboxState.Sending)
                                .SetProperty(row => row.Attempts, row => row.Attempts + 1)
                                .SetProperty(row => row.Fence, fence)
                        ) == 1;
            },
            ct
        );
        // Outside of the transaction, which may have been begun anew.
        if (isMarked)
            (message.Attempts, message.Fence) = (message.Attempts + 1, fence);
        return isMarked;
    }

    /// <summary>It stands there: later edits find it.</summary>
    public Task MarkSentAsync(OutboxMessage message, Delivery.Sent sent) =>
        writer.WriteAsync(
            async db =>
            {
                await EndAsync(Row(db, message), OutboxState.Sent, null);
                if (message.PostedCardId is { } posted && message.Kind != OutboxKind.Edit)
                    await db
                        .PostedCards.Where(card => card.Id == posted)
                        .ExecuteUpdateAsync(set =>
                            set.SetProperty(card => card.MessageId, sent.MessageId)
                                .SetProperty(card => card.Conversation, sent.Conversation)
                        );
            },
            CancellationToken.None
        );

    /// <summary>The platform said no for good: given up with its code, and what follows from it is done in the same transaction.</summary>
    public Task MarkRefusedAsync(OutboxMessage message, Delivery.Refused refused) =>
        writer.WriteAsync(
            async db =>
            {
                var ended =
                    refused.Because == RefusedBecause.Workspace
                        ? await WaitAsync(Handed(db, message))
                        : await EndAsync(Handed(db, message), OutboxState.Failed, refused.Reason, refused.Because);
                if (ended > 0)
                    await RefusalConsequences.DrawAsync(db, message, refused, Now);
            },
            CancellationToken.None
        );

    /// <summary>What was to be edited is not there: given up, and later edits leave the place alone.</summary>
    public Task MarkGoneAsync(OutboxMessage message, string reason) =>
        writer.WriteAsync(
            async db =>
            {
                if (await EndAsync(Handed(db, message), OutboxState.Failed, reason) > 0 && message.Kind == OutboxKind.Edit)
                    await db.PostedCards.Where(card => card.Id == message.PostedCardId).ExecuteDeleteAsync();
            },
            CancellationToken.None
        );

    /// <summary>To be tried again after a wait. A wait that the platform asked for is no attempt.</summary>
    public Task MarkLaterAsync(OutboxMessage message, TimeSpan wait, bool counts)
    {
        var notBefore = Now + wait;
        var attempts = counts ? message.Attempts : message.Attempts - 1;
        return writer.WriteAsync(
            db =>
                Handed(db, message)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(row => row.State, OutboxState.Pending)
                            .SetProperty(row => row.NotBefore, notBefore)
                            .SetProperty(row => row.Attempts, attempts)
                    ),
            CancellationToken.None
        );
    }

    private static IQueryable<OutboxMessage> Row(CxDb db, OutboxMessage message) => db.Outbox.Where(row => row.Id == message.Id);

    // What a platform did not take is only noted by who handed it over last: a node that slept through its lease may come back with a
    // "no" after another one has sent the message.
    private static IQueryable<OutboxMessage> Handed(CxDb db, OutboxMessage message) =>
        Row(db, message).Where(row => row.State == OutboxState.Sending && row.Fence == message.Fence);

    // Its workspace is stopped, so nothing is tried meanwhile. It surely did not arrive, so this was no attempt.
    private static Task<int> WaitAsync(IQueryable<OutboxMessage> rows) =>
        rows.ExecuteUpdateAsync(set =>
            set.SetProperty(row => row.State, OutboxState.Pending).SetProperty(row => row.Attempts, row => row.Attempts - 1)
        );

    private Task<int> EndAsync(IQueryable<OutboxMessage> rows, OutboxState state, string? reason, RefusedBecause? because = null)
    {
        var now = Now;
        return rows.ExecuteUpdateAsync(set =>
            set.SetProperty(row => row.State, state)
                .SetProperty(row => row.EndedAt, now)
                .SetProperty(row => row.Reason, reason)
                .SetProperty(row => row.Because, because)
        );
    }
}
