using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>
/// Deletes what only the machinery needed: receipts once no platform delivers again (Slack's longest is 24 hours), drafts after a
/// day, messages that ended a month ago, and links and sessions of the web once they have ended.
/// </summary>
internal sealed class Retention(IWriter writer, TimeProvider time) : IScheduledTask
{
    private static readonly TimeSpan ReceiptsFor = TimeSpan.FromDays(3);
    private static readonly TimeSpan DraftsFor = TimeSpan.FromDays(1);
    private static readonly TimeSpan MessagesFor = TimeSpan.FromDays(30);
    private const int AtOnce = 1_000;

    public string Name => "retention";

    public TimeSpan Every => TimeSpan.FromHours(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var (receiptsBefore, draftsBefore, messagesBefore) = (now - ReceiptsFor, now - DraftsFor, now - MessagesFor);
        // Small pieces, so that nobody's answer waits behind a great deletion.
        while (await writer.WriteAsync(db => Some(db.Receipts.Where(receipt => receipt.TakenAt < receiptsBefore)), ct) == AtOnce) { }
        while (await writer.WriteAsync(db => Some(db.Drafts.Where(draft => draft.WrittenAt < draftsBefore)), ct) == AtOnce) { }
        while (await writer.WriteAsync(db => Some(db.Outbox.Where(message => message.EndedAt < messagesBefore)), ct) == AtOnce) { }
        while (await writer.WriteAsync(db => Some(db.WebLinks.Where(link => link.EndsAt < now)), ct) == AtOnce) { }
        while (await writer.WriteAsync(db => Some(db.WebSessions.Where(session => session.EndsAt < now)), ct) == AtOnce) { }
    }

    private static Task<int> Some<T>(IQueryable<T> rows) => rows.Take(AtOnce).ExecuteDeleteAsync();
}
