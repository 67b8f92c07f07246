using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.CxWeek;

/// <summary>Prepares channels that began after a week was set, and clears up behind weeks that are over.</summary>
internal sealed class FollowCxWeeks(IWriter writer, Readers readers, ContentLibrary library, TimeProvider time) : IScheduledTask
{
    // Long enough for a round-up that waited for the next working day.
    private const int DaysKept = 14;

    public string Name => "follow-cx-weeks";

    public TimeSpan Every => TimeSpan.FromMinutes(5);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        List<CxWeekPlan> plans;
        bool areSomeOver;
        await using (var db = readers.Open())
        {
            // A day off on either side for the zones of the world.
            plans = await db.CxWeekPlans.AsNoTracking().Where(plan => plan.Monday >= today.AddDays(-5)).ToListAsync(ct);
            areSomeOver = await db.Schedules.AnyAsync(schedule => schedule.OnlyThrough < today.AddDays(-DaysKept), ct);
        }
        foreach (var plan in plans)
        {
            while (await writer.WriteAsync(db => new CxWeekDesk(db, library, now).PrepareAsync(plan), ct) == CxWeekDesk.MostChannels) { }
        }
        if (areSomeOver)
            await writer.WriteAsync(
                db => db.Schedules.Where(schedule => schedule.OnlyThrough < today.AddDays(-DaysKept)).ExecuteDeleteAsync(),
                ct
            );
    }
}
