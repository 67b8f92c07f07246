using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.Content;

/// <summary>Fixes what channels get in the next three days, posts what is due, and writes down what it could not post any more.</summary>
internal sealed class PostDueContent(
    IWriter writer,
    Readers readers,
    ContentLibrary library,
    TimeProvider time,
    ILogger<PostDueContent> logger
) : IScheduledTask
{
    private static readonly TimeSpan AfterFailure = TimeSpan.FromMinutes(10);

    public string Name => "post-due-content";

    public TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        // The looks pass no gate: most of the time nothing is due.
        while (await ReadAsync(db => DueSchedules.ToPlan(db, now).AnyAsync(ct)))
        {
            if (!await PlanAsync(now, ct))
                break;
        }
        while (await ReadAsync(db => DueSchedules.ToPost(db, now).AnyAsync(ct)))
            await PostAsync(now, ct);
    }

    /// <summary>False when something could not be planned: it is still due, and looked at again with the next tick.</summary>
    private async Task<bool> PlanAsync(DateTime now, CancellationToken ct)
    {
        try
        {
            await writer.WriteAsync(db => new PlanBatch(db, library, now).RunAsync(), ct);
            return true;
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            var due = await ReadAsync(db => DueSchedules.ToPlan(db, now).AsNoTracking().ToListAsync(ct));
            foreach (var channel in due.Select(one => one.Channel.Id).Distinct())
                await AloneAsync(channel, db => new PlanBatch(db, library, now).RunAsync(channel), ct);
            return false;
        }
    }

    private async Task PostAsync(DateTime now, CancellationToken ct)
    {
        try
        {
            await writer.WriteAsync(db => new DueBatch(db, library, now).RunAsync(), ct);
        }
        catch (Exception) when (!ct.IsCancellationRequested)
        {
            foreach (var channel in await ReadAsync(db => Due(db, now).Select(post => post.ChannelId).Distinct().ToListAsync(ct)))
            {
                if (!await AloneAsync(channel, db => new DueBatch(db, library, now).RunAsync(channel), ct))
                    await PutOffAsync(channel, now, ct);
            }
        }
    }

    // One channel for which nothing can be made must not stand before the others for ever.
    private async Task<bool> AloneAsync(long channel, Func<CxDb, Task> work, CancellationToken ct)
    {
        try
        {
            await writer.WriteAsync(work, ct);
            return true;
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            logger.ChannelFailed(fault, channel);
            return false;
        }
    }

    // Once it is too late for a post it is skipped as missed, and administrators hear of it.
    private Task<int> PutOffAsync(long channel, DateTime now, CancellationToken ct) =>
        writer.WriteAsync(
            db =>
                Due(db, now)
                    .Where(post => post.ChannelId == channel)
                    .ExecuteUpdateAsync(set => set.SetProperty(post => post.DueAt, now + AfterFailure)),
            ct
        );

    private static IQueryable<PlannedPost> Due(CxDb db, DateTime now) =>
        db.PlannedPosts.Where(post => post.State == PlannedPostState.Planned && post.DueAt <= now);

    private async Task<T> ReadAsync<T>(Func<CxDb, Task<T>> read)
    {
        await using var db = readers.Open();
        return await read(db);
    }
}
