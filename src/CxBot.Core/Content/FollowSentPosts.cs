using System.Globalization;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Marks in the ledger what the platform refused after it had been handed to the outbox.</summary>
internal sealed class FollowSentPosts(IWriter writer, Readers readers, TimeProvider time) : IScheduledTask
{
    private const int Batch = 200;

    // The outbox gives a message up within hours; a day leaves room for a stop of the bot.
    private static readonly TimeSpan Window = TimeSpan.FromDays(1);

    public string Name => "follow-sent-posts";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        foreach (var batch in (await RefusedAsync(now, ct)).Chunk(Batch))
            await writer.WriteAsync(db => MarkAsync(db, batch.ToDictionary(one => one.PostId), now), ct);
    }

    private async Task<IReadOnlyList<(long PostId, string Reason, bool IsTold)>> RefusedAsync(DateTime now, CancellationToken ct)
    {
        await using var db = readers.Open();
        var since = now - Window;
        var refused = await db
            .Outbox.Where(message =>
                message.State == OutboxState.Failed
                && message.Kind == OutboxKind.Post
                && message.EndedAt > since
                && message.Subject!.StartsWith(PlannedPost.SubjectPrefix)
            )
            .OrderBy(message => message.Id)
            .Select(message => new
            {
                message.Subject,
                message.Reason,
                message.Because,
            })
            .ToListAsync(ct);
        var ids = refused.ConvertAll(message => PostIdOf(message.Subject!));
        var unmarked = (await Handed(db, ids).Select(post => post.Id).ToListAsync(ct)).ToHashSet();
        return
        [
            .. refused
                .Select(
                    (message, i) =>
                        (
                            PostId: ids[i],
                            message.Reason ?? "",
                            IsTold: message.Because is not (null or RefusedBecause.Message or RefusedBecause.Release)
                        )
                )
                .Where(one => unmarked.Contains(one.PostId)),
        ];
    }

    private static async Task MarkAsync(CxDb db, Dictionary<long, (long PostId, string Reason, bool IsTold)> refused, DateTime now)
    {
        var posts = await Handed(db, [.. refused.Keys]).ToListAsync();
        foreach (var post in posts)
        {
            var (_, code, isTold) = refused[post.Id];
            var why = isTold ? PlannedPostReason.Closed : PlannedPostReason.Refused;
            (post.State, post.Why, post.Detail, post.EndedAt) = (PlannedPostState.Failed, why, code, now);
        }
        await db.SaveChangesAsync();
    }

    private static IQueryable<PlannedPost> Handed(CxDb db, IReadOnlyList<long> ids) =>
        db.PlannedPosts.Where(post =>
            ids.Contains(post.Id) && (post.State == PlannedPostState.Sent || post.State == PlannedPostState.Late)
        );

    private static long PostIdOf(string subject) =>
        long.Parse(subject.AsSpan(PlannedPost.SubjectPrefix.Length), CultureInfo.InvariantCulture);
}
