using CxBot.Core.Board;
using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.CxWeek;

/// <summary>Gathers what a channel reads at the beginning and at the end of a customer-experience week.</summary>
internal sealed class CxWeekReading(CxDb db, ContentLibrary library, Channel channel, ContentShelf shelf, DateTime now)
{
    private const int MostStories = 8;

    /// <summary>The card of a planned time: on Monday the beginning, on any other day the round-up.</summary>
    public async Task<Card> CardAsync(PlannedPost post)
    {
        var day = LocalDay.Of(post.PlannedAt, channel.TimeZone);
        var monday = ContentMood.MondayOf(day);
        var standard = await db
            .CxWeekPlans.Where(plan => plan.OrganisationId == channel.OrganisationId && plan.Monday == monday)
            .Select(plan => plan.Standard)
            .FirstOrDefaultAsync();
        var theme = library.Standards.FirstOrDefault(one => one.Id == standard)?.In(await LanguageAsync());
        return day == monday ? CxWeekCards.Opening(theme, await DaysAsync(monday)) : CxWeekCards.RoundUp(await NumbersAsync(monday), theme);
    }

    private async Task<string> LanguageAsync() =>
        channel.Language ?? await db.Organisations.Where(one => one.Id == channel.OrganisationId).Select(one => one.Language).SingleAsync();

    private async Task<IReadOnlyList<(DateOnly Day, IReadOnlyList<PostKind> Kinds)>> DaysAsync(DateOnly monday)
    {
        var schedules = await db.Schedules.AsNoTracking().Where(schedule => schedule.ChannelId == channel.Id).ToListAsync();
        var calendar = await ChannelCalendar.OfAsync(db, channel);
        var weekly = schedules.FindAll(schedule => schedule.EveryMinutes is null && (schedule.IsRegular || schedule.OnlyFrom == monday));
        return
        [
            .. Enumerable
                .Range(0, 5)
                .Select(monday.AddDays)
                .Where(day => calendar.HolidayOn(day) is null)
                .Select(day => (day, KindsOn(day, day == monday)))
                .Where(day => day.Item2.Count > 0),
        ];

        // The beginning itself is what they are reading.
        IReadOnlyList<PostKind> KindsOn(DateOnly day, bool isBeginning) =>
            [
                .. weekly
                    .Where(schedule => schedule.Days.Include(day) && !(isBeginning && schedule.Kind == PostKind.CxWeek))
                    .OrderBy(schedule => schedule.LocalTime)
                    .Select(schedule => schedule.Kind)
                    .Distinct(),
            ];
    }

    private async Task<CxWeekNumbers> NumbersAsync(DateOnly monday)
    {
        var organisationId = channel.OrganisationId;
        var since = LocalTimes.ToUtc(monday.ToDateTime(TimeOnly.MinValue), Zones.Find(channel.TimeZone));
        var reported = await db
            .Issues.ForEverybody()
            .Where(issue => issue.OrganisationId == organisationId && issue.ReportedAt >= since)
            // Nor does a system that reports take part.
            .Where(issue => !db.People.Any(person => person.Id == issue.ReporterId && person.IsBot))
            .Select(issue => issue.ReporterId)
            .ToListAsync();
        var thanked = await db
            .Kudos.Where(kudo => kudo.OrganisationId == organisationId && kudo.UndoneAt == null && kudo.GivenAt >= since)
            .Select(kudo => kudo.GiverId)
            .ToListAsync();
        var pressed = await (
            from reaction in db.Reactions
            join room in db.Channels on reaction.ChannelId equals room.Id
            where room.OrganisationId == organisationId && reaction.PressedAt >= since && reaction.Kind != ReactionKind.NotForUs
            select new { reaction.PersonId, reaction.Kind }
        ).ToListAsync();
        var told = await db
            .StorySubmissions.Where(story => story.OrganisationId == organisationId && story.HandedInAt >= since)
            .Select(story => story.AuthorId)
            .ToListAsync();
        var calendar = await BoardCalendar.ReadAsync(db, organisationId, CancellationToken.None);
        var recovered = await RecoveredIssues.CountAsync(db, organisationId, monday, calendar.Day(now));
        var people = reported.Concat(thanked).Concat(told).Concat(pressed.Select(one => one.PersonId)).Distinct().Count();
        var tried = pressed.Count(one => one.Kind == ReactionKind.Trying);
        return new CxWeekNumbers(people, tried, thanked.Count, reported.Count, recovered, await StoriesAsync(since));
    }

    private async Task<IReadOnlyList<(string Title, int Thanks)>> StoriesAsync(DateTime since)
    {
        var shown = await db
            .PlannedPosts.Where(post =>
                post.ChannelId == channel.Id
                && post.Kind == PostKind.Story
                && post.ItemId != null
                && (post.State == PlannedPostState.Sent || post.State == PlannedPostState.Late)
                && post.PlannedAt >= since
                && post.PlannedAt <= now
            )
            .OrderBy(post => post.PlannedAt)
            .Select(post => post.ItemId!)
            .Take(MostStories)
            .ToListAsync();
        var thanks = (
            await db
                .Reactions.Where(reaction =>
                    reaction.ChannelId == channel.Id && reaction.Kind == ReactionKind.Thanks && shown.Contains(reaction.ItemId)
                )
                .Select(reaction => reaction.ItemId)
                .ToListAsync()
        )
            .CountBy(id => id)
            .ToDictionary();
        return
        [
            .. shown
                .Distinct()
                .Select(id => (shelf.Find(id)?.Title, thanks.GetValueOrDefault(id)))
                .Where(story => story.Title is not null)
                .Select(story => (story.Title!, story.Item2)),
        ];
    }
}
