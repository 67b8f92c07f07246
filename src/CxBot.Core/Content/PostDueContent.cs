using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Fixes what channels get in the next three days, posts what is due, and writes down what it could not post any more.</summary>
internal sealed class PostDueContent(IWriter writer, Readers readers, ContentLibrary library, TimeProvider time) : IScheduledTask
{
    public string Name => "post-due-content";

    public TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        // The looks pass no gate: most of the time nothing is due.
        while (await IsAnyAsync(db => DueSchedules.ToPlan(db, now).AnyAsync(ct)))
            await writer.WriteAsync(db => new PlanBatch(db, library, now).RunAsync(), ct);
        while (await IsAnyAsync(db => DueSchedules.ToPost(db, now).AnyAsync(ct)))
            await writer.WriteAsync(db => new DueBatch(db, library, now).RunAsync(), ct);
    }

    private async Task<bool> IsAnyAsync(Func<CxDb, Task<bool>> ask)
    {
        await using var db = readers.Open();
        return await ask(db);
    }
}
