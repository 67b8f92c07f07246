using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Tells administrators once a week of what is unusual about thanks: on its first day at nine, by the organisation's clock.</summary>
internal sealed class WatchThanks(Readers readers, IWriter writer, TimeProvider time) : IScheduledTask
{
    private static readonly TimeOnly Hour = new(9, 0);

    public string Name => "watch-thanks";

    public TimeSpan Every => TimeSpan.FromMinutes(15);

    public async Task RunAsync(CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        await using var reading = readers.Open();
        foreach (var organisation in await reading.Organisations.ToListAsync(ct))
        {
            var today = LocalDay.Of(now, organisation.TimeZone);
            var week = BoardSeason.Of(BoardSpan.Week, today, organisation.WeekStart).From;
            var dueAt = LocalTimes.ToUtc(week.ToDateTime(Hour), Zones.Find(organisation.TimeZone));
            if (now < dueAt || organisation.ThanksWatchedOn >= week)
                continue;
            var watch = await ThanksWatch.ReadAsync(reading, organisation.Id, now, ct);
            await writer.WriteAsync(db => TellAsync(db, organisation, week, watch, now), ct);
        }
    }

    private static async Task TellAsync(CxDb db, Organisation organisation, DateOnly week, ThanksWatch watch, DateTime now)
    {
        // Whichever node notes the week tells.
        var noted = await db
            .Organisations.Where(row => row.Id == organisation.Id && (row.ThanksWatchedOn == null || row.ThanksWatchedOn < week))
            .ExecuteUpdateAsync(row => row.SetProperty(to => to.ThanksWatchedOn, week));
        if (noted == 0 || watch.IsQuiet)
            return;
        foreach (var administrator in await Administrators.OfAsync(db, organisation.Id))
            db.Append(Duty.For(administrator, ThanksWatchCards.Of(watch), now));
    }
}
