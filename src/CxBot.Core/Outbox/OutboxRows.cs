using System.Globalization;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>The outbox as the sender reads and marks it.</summary>
internal sealed class OutboxRows(IWriter writer, Readers readers, TimeProvider time)
{
    private const int MostAtOnce = 200;

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    /// <summary>Messages of one conversation are sent in the order they were written.</summary>
    public static string ConversationOf(OutboxMessage message) =>
        message.PersonId is { } person
            ? string.Create(CultureInfo.InvariantCulture, $"person:{person}")
            : $"{message.Conversation}:{message.Thread}";

    public async Task<IReadOnlyList<long>> WorkspacesWithDueAsync(CancellationToken ct)
    {
        var now = Now;
        await using var db = readers.Open();
        return await db
            .Outbox.Where(message =>
                message.WorkspaceId > 0
                && (message.State == OutboxState.Sending || (message.State == OutboxState.Pending && message.NotBefore <= now))
            )
            .Select(message => message.WorkspaceId)
            .Distinct()
            .ToListAsync(ct);
    }

    /// <summary>Due messages, oldest first; after one that must wait, nothing of its conversation.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> DueAsync(long workspaceId, CancellationToken ct)
    {
        var now = Now;
        await using var db = readers.Open();
        var pending = await db
            .Outbox.Where(message => message.WorkspaceId == workspaceId && message.State == OutboxState.Pending)
            .OrderBy(message => message.Id)
            .Take(MostAtOnce)
            .ToListAsync(ct);
        var waiting = new HashSet<string>();
        var due = new List<OutboxMessage>(pending.Count);
        foreach (var message in pending)
        {
            var conversation = ConversationOf(message);
            if (message.NotBefore > now)
                waiting.Add(conversation);
            else if (!waiting.Contains(conversation))
                due.Add(message);
        }
        return due;
    }

    /// <summary>Messages that an earlier holder of the lane was sending when it stopped.</summary>
    public async Task<IReadOnlyList<OutboxMessage>> LeftSendingAsync(long workspaceId, long fence, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await db
            .Outbox.Where(message => message.WorkspaceId == workspaceId && message.State == OutboxState.Sending && message.Fence < fence)
            .OrderBy(message => message.Id)
            .ToListAsync(ct);
    }

    /// <summary>
    /// Marks a message as handed to the platform. False when the lane has another holder now, or when it need not be sent any
    /// more: of several edits of one card only the newest is.
    /// </summary>
    public Task<bool> MarkSendingAsync(OutboxMessage message, long fence, CancellationToken ct) =>
        writer.WriteAsync(
            async db =>
            {
                if (
                    message.Kind == OutboxKind.Edit
                    && await db.Outbox.AnyAsync(newer =>
                        newer.PostedCardId == message.PostedCardId && newer.Kind == OutboxKind.Edit && newer.Id > message.Id
                    )
                )
                {
                    await EndAsync(db, message.Id, OutboxState.Superseded, null);
                    return false;
                }
                message.Attempts++;
                return await db
                        .Outbox.Where(row =>
                            row.Id == message.Id
                            && row.State == OutboxState.Pending
                            && db.Lanes.Any(lane => lane.WorkspaceId == row.WorkspaceId && lane.Fence == fence)
                        )
                        .ExecuteUpdateAsync(set =>
                            set.SetProperty(row => row.State, OutboxState.Sending)
                                .SetProperty(row => row.Attempts, row => row.Attempts + 1)
                                .SetProperty(row => row.Fence, fence)
                        ) == 1;
            },
            ct
        );

    /// <summary>It stands there: later edits find it.</summary>
    public Task MarkSentAsync(OutboxMessage message, Delivery.Sent sent) =>
        writer.WriteAsync(
            async db =>
            {
                await EndAsync(db, message.Id, OutboxState.Sent, null);
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

    /// <summary>Given up, with the platform's code.</summary>
    public Task MarkFailedAsync(OutboxMessage message, string reason) =>
        writer.WriteAsync(db => EndAsync(db, message.Id, OutboxState.Failed, reason), CancellationToken.None);

    /// <summary>To be tried again after a wait. A wait that the platform asked for is no attempt.</summary>
    public Task MarkLaterAsync(OutboxMessage message, TimeSpan wait, bool counts)
    {
        var notBefore = Now + wait;
        var attempts = counts ? message.Attempts : message.Attempts - 1;
        return writer.WriteAsync(
            db =>
                db.Outbox.Where(row => row.Id == message.Id)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(row => row.State, OutboxState.Pending)
                            .SetProperty(row => row.NotBefore, notBefore)
                            .SetProperty(row => row.Attempts, attempts)
                    ),
            CancellationToken.None
        );
    }

    private Task<int> EndAsync(CxDb db, long id, OutboxState state, string? reason)
    {
        var now = Now;
        return db
            .Outbox.Where(row => row.Id == id)
            .ExecuteUpdateAsync(set =>
                set.SetProperty(row => row.State, state).SetProperty(row => row.EndedAt, now).SetProperty(row => row.Reason, reason)
            );
    }
}
