using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Scheduling;

/// <summary>
/// The days on which people of an organisation and a zone are not at work: the public holidays of its channels' regions there, and
/// the own dates that all its channels with a schedule there keep. What one channel alone pasted is that team's day, and must not
/// stop the clocks of everybody's customers.
/// </summary>
/// <param name="Regions">Whose public holidays are kept; none for nobody's.</param>
/// <param name="Own">The own dates.</param>
internal sealed record FreeDays(IReadOnlyList<HolidayRegion> Regions, IReadOnlySet<DateOnly> Own)
{
    /// <summary>Every day is one of work.</summary>
    public static readonly FreeDays None = new([], new HashSet<DateOnly>());

    /// <summary>Those of an organisation's people in a zone.</summary>
    public static async Task<FreeDays> OfAsync(CxDb db, long organisationId, string timeZone) =>
        (await OfAsync(db, [organisationId], [timeZone])).GetValueOrDefault((organisationId, timeZone), None);

    /// <summary>Those of several organisations and zones, by both; where nothing is kept there is no entry.</summary>
    public static async Task<IReadOnlyDictionary<(long OrganisationId, string TimeZone), FreeDays>> OfAsync(
        CxDb db,
        IReadOnlyList<long> organisations,
        IReadOnlyList<string> zones
    )
    {
        var channels = db.Channels.Where(channel => organisations.Contains(channel.OrganisationId) && zones.Contains(channel.TimeZone));
        var regions = await channels
            .Where(channel => channel.Region != HolidayRegion.None)
            .Select(channel => new
            {
                channel.OrganisationId,
                channel.TimeZone,
                channel.Region,
            })
            .Distinct()
            .ToListAsync();
        var scheduled = channels.Where(channel => channel.IsActive && db.Schedules.Any(schedule => schedule.ChannelId == channel.Id));
        var own = await (
            from holiday in db.ChannelHolidays
            join channel in scheduled on holiday.ChannelId equals channel.Id
            group holiday by new
            {
                channel.OrganisationId,
                channel.TimeZone,
                holiday.Day,
            } into same
            select new { same.Key, Keep = same.Count() }
        ).ToListAsync();
        var all = await scheduled
            .GroupBy(channel => new { channel.OrganisationId, channel.TimeZone })
            .Select(same => new { same.Key, Count = same.Count() })
            .ToDictionaryAsync(same => (same.Key.OrganisationId, same.Key.TimeZone), same => same.Count);

        var kept = own.Where(day => day.Keep == all[(day.Key.OrganisationId, day.Key.TimeZone)])
            .ToLookup(day => (day.Key.OrganisationId, day.Key.TimeZone), day => day.Key.Day);
        var observed = regions.ToLookup(region => (region.OrganisationId, region.TimeZone), region => region.Region);
        return kept.Select(days => days.Key)
            .Union(observed.Select(region => region.Key))
            .ToDictionary(place => place, place => new FreeDays([.. observed[place]], kept[place].ToHashSet()));
    }

    /// <summary>Whether a day is one.</summary>
    public bool Hold(DateOnly day) => Own.Contains(day) || Regions.Any(region => Holidays.On(region, day) is not null);
}
