using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Languages;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>The form with what holds for all of a channel's schedules: zone, language, days off, quiet hours, keeper.</summary>
internal static class ChannelForm
{
    public const string Id = "schedule.settings";
    public const string Zone = "zone";
    public const string Language = "language";
    public const string Region = "region";
    public const string Dates = "dates";
    public const string Quiet = "quiet";
    public const string Keeper = "keeper";

    /// <summary>Chosen in <see cref="Language"/> by a channel that follows its organisation.</summary>
    private const string AsOrganisation = "organisation";

    public static async Task<Form> ForAsync(CxDb db, ContentLibrary library, Channel channel, Turn turn)
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
                new ChoiceField(Language, LanguagesTexts.Field, Languages(library, channel)) { Value = channel.Language ?? AsOrganisation },
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

    /// <summary>The language that was chosen, null for the organisation's; false for one that can't have been on offer.</summary>
    public static bool TryReadLanguage(FormAnswers answers, ContentLibrary library, Channel channel, out string? language)
    {
        var chosen = answers[Language];
        language = chosen == AsOrganisation ? null : chosen;
        return language is null || language == channel.Language || LanguageNames.Offered(library).Contains(language);
    }

    // One whose pack was taken away stays on offer where it is in use.
    private static IReadOnlyList<Choice> Languages(ContentLibrary library, Channel channel) =>
        [
            new Choice(AsOrganisation, LanguagesTexts.AsOrganisation),
            .. LanguageNames
                .Offered(library)
                .Union(channel.Language is { } present ? [present] : [])
                .Select(language => new Choice(language, Text.Typed(LanguageNames.Of(language)))),
        ];
}
