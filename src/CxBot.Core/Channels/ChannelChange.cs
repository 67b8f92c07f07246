using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>Changes what holds for all of a channel's schedules; the ledger follows at the end.</summary>
internal sealed class ChannelChange(CxDb db, ContentLibrary library, KeptChannel kept, DateTime now)
{
    private bool isPlannedAnew;

    /// <summary>The first of the channel's times that quiet hours would silence; null if none.</summary>
    public static TimeOnly? Silenced(KeptChannel kept, QuietHours quiet) =>
        kept
            .Schedules.Where(schedule => schedule is { EveryMinutes: null, Days: not Weekdays.None })
            .Select(schedule => (TimeOnly?)schedule.LocalTime)
            .FirstOrDefault(time => quiet.Hold(time!.Value));

    /// <summary>Adds days off; with <paramref name="insteadFrom"/> in the place of all from that day on.</summary>
    public async Task OwnDaysAsync(IReadOnlyList<Holiday> days, DateOnly? insteadFrom = null)
    {
        var present = await db.ChannelHolidays.Where(one => one.ChannelId == kept.Channel.Id).ToListAsync();
        foreach (var gone in present.Where(one => one.Day >= insteadFrom && !days.Any(day => day.Day == one.Day)))
            db.Remove(gone);
        foreach (var day in days)
        {
            if (present.Find(one => one.Day == day.Day) is { } known)
                known.Name = day.Name;
            else
                db.Add(
                    new ChannelHoliday
                    {
                        ChannelId = kept.Channel.Id,
                        Day = day.Day,
                        Name = day.Name,
                    }
                );
        }
        await db.SaveChangesAsync();
    }

    public void Quiet(QuietHours quiet) => (kept.Channel.QuietFrom, kept.Channel.QuietUntil) = (quiet.From, quiet.Until);

    /// <summary>Another keeper; whoever is nobody's colleague, a guest or an app is passed over.</summary>
    public async Task KeeperAsync(IReadOnlyList<long> people)
    {
        var keepers = await db
            .People.Where(person =>
                people.Contains(person.Id)
                && person.OrganisationId == kept.Channel.OrganisationId
                && person.IsActive
                && !person.IsGuest
                && !person.IsBot
            )
            .Select(person => person.Id)
            .ToListAsync();
        if (keepers is [var keeper, ..])
            kept.Channel.KeeperId = keeper;
    }

    /// <summary>Another zone: all that is to come is planned anew.</summary>
    public async Task ZoneAsync(string zone)
    {
        isPlannedAnew |= kept.Channel.TimeZone != zone;
        kept.Channel.TimeZone = zone;
        await db.SaveChangesAsync();
    }

    /// <summary>Another language, null for the organisation's: what is to come is chosen anew.</summary>
    public void Language(string? language)
    {
        isPlannedAnew |= kept.Channel.Language != language;
        kept.Channel.Language = language;
    }

    public async Task TakeEffectAsync()
    {
        await db.SaveChangesAsync();
        var ledger = new ContentLedger(db, library, now);
        if (isPlannedAnew)
            await ledger.ReplanAsync(kept.Channel, [.. kept.Schedules.Where(schedule => schedule.EveryMinutes is null)]);
        else
            await ledger.KeepHolidaysAsync(kept);
    }
}
