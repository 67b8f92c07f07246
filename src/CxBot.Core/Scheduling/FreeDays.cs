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
    /// <summary>Those of an organisation's people in a zone.</summary>
    public static async Task<FreeDays> OfAsync(CxDb db, long organisationId, string timeZone)
    {
        var channels = db.Channels.Where(channel => channel.OrganisationId == organisationId && channel.TimeZone == timeZone);
        var regions = await channels
            .Where(channel => channel.Region != HolidayRegion.None)
            .Select(channel => channel.Region)
            .Distinct()
            .ToListAsync();
        var scheduled = channels.Where(channel => channel.IsActive && db.Schedules.Any(schedule => schedule.ChannelId == channel.Id));
        var own = await db
            .ChannelHolidays.Where(holiday => scheduled.Any(channel => channel.Id == holiday.ChannelId))
            .GroupBy(holiday => holiday.Day)
            .Where(same => same.Count() == scheduled.Count())
            .Select(same => same.Key)
            .ToListAsync();
        return new FreeDays(regions, own.ToHashSet());
    }

    /// <summary>Whether a day is one.</summary>
    public bool Hold(DateOnly day) => Own.Contains(day) || Regions.Any(region => Holidays.On(region, day) is not null);
}
