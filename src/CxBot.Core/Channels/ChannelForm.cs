using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>The form with what holds for all of a channel's schedules: zone, days off, quiet hours, keeper.</summary>
internal static class ChannelForm
{
    public const string Id = "schedule.settings";
    public const string Zone = "zone";
    public const string Region = "region";
    public const string Dates = "dates";
    public const string Quiet = "quiet";
    public const string Keeper = "keeper";

    public static async Task<Form> ForAsync(CxDb db, Channel channel, Turn turn)
    {
        var today = LocalDay.Of(turn.Now, channel.TimeZone);
        var days = await db.ChannelHolidays.AsNoTracking().Where(one => one.ChannelId == channel.Id && one.Day >= today).ToListAsync();
        var keeper = await db.People.AsNoTracking().SingleAsync(person => person.Id == channel.KeeperId);
        var chosen = new PersonChoice(keeper.Id, keeper.Name);
        var others = await PeopleSearch.FindAsync(db, channel.OrganisationId, "", CancellationToken.None);
        return new Form(
            Id,
            ChannelsTexts.SettingsTitle,
            ChannelsTexts.FormSubmit,
            [
                new TextField(Zone, ChannelsTexts.Zone)
                {
                    Value = channel.TimeZone,
                    MaxLength = 60,
                    Hint = ChannelsTexts.ZoneHint,
                },
                new ChoiceField(
                    Region,
                    ChannelsTexts.Region,
                    [.. Enum.GetValues<HolidayRegion>().Select(region => new Choice(region.ToString(), ChannelsTexts.RegionName(region)))]
                )
                {
                    Value = channel.Region.ToString(),
                },
                new TextField(Dates, ChannelsTexts.OwnDates)
                {
                    Multiline = true,
                    Optional = true,
                    Value = OwnDates.Write(days),
                    Hint = ChannelsTexts.OwnDatesHint,
                },
                new TextField(Quiet, ChannelsTexts.Quiet)
                {
                    MaxLength = 13,
                    Value = ClockWords.Of(new QuietHours(channel.QuietFrom, channel.QuietUntil)),
                    Hint = ChannelsTexts.QuietHint,
                },
                new PeopleField(Keeper, ChannelsTexts.Keeper)
                {
                    Chosen = [chosen],
                    Suggested = [chosen, .. others.Where(person => person.Id != chosen.Id)],
                    Hint = ChannelsTexts.KeeperHint,
                },
            ]
        )
        {
            State = $"{channel.Id}",
        };
    }
}
