using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Posts tips and stories at their planned times, and writes down what it could not post any more.</summary>
internal sealed class PostDueContent(IWriter writer, Readers readers, ContentLibrary library, TimeProvider time) : IScheduledTask
{
    public string Name => "post-due-content";

    public TimeSpan Every => TimeSpan.FromSeconds(5);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var missed = new Dictionary<long, int>();
        // The look passes no gate: most of the time nothing is due.
        while (await IsAnythingDueAsync(now, ct))
        {
            foreach (var (organisation, count) in await writer.WriteAsync(db => new DueBatch(db, library, now).RunAsync(), ct))
                missed[organisation] = missed.GetValueOrDefault(organisation) + count;
        }
        if (missed.Count > 0)
            await writer.WriteAsync(db => TellAsync(db, missed), ct);
    }

    private async Task<bool> IsAnythingDueAsync(DateTime now, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await DueSchedules.At(db, now).AnyAsync(ct);
    }

    // One message for all that was missed, whatever the number of channels.
    private static async Task TellAsync(CxDb db, Dictionary<long, int> missed)
    {
        foreach (var (organisation, count) in missed)
        {
            foreach (var administrator in await Administrators.OfAsync(db, organisation))
                db.Append(OutboxMessage.ToPerson(administrator, Card.Of(ContentTexts.MissedPosts(count))));
        }
    }
}
