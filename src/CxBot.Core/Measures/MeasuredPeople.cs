using CxBot.Core.Content;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Measures;

/// <summary>Reads who took part: how many, never who.</summary>
internal static class MeasuredPeople
{
    /// <summary>Everybody who could: who is here, without guests and bots.</summary>
    public static IQueryable<Person> All(CxDb db, MeasuredSpan span) =>
        db.People.Where(person => person.OrganisationId == span.OrganisationId && person.IsActive && !person.IsGuest && !person.IsBot);

    /// <summary>How many reported an issue or moved one, thanked somebody or joined in, handed in a story, tried a tip or thanked for a story.</summary>
    public static Task<int> TookPartAsync(CxDb db, MeasuredSpan span, CancellationToken ct)
    {
        // By the moment: a year's lines are few among all, and whose colleague the actor is, is asked below.
        var onIssues = db
            .IssueEvents.ForEverybody(db)
            .Where(line => line.At >= span.Begin && line.At < span.End && line.ActorId != null)
            .Select(line => line.ActorId!.Value);
        var givers = Given(db, span).Select(kudo => kudo.GiverId);
        var joining =
            from second in db.KudoSeconds
            join kudo in db.Kudos on second.KudoId equals kudo.Id
            where
                kudo.OrganisationId == span.OrganisationId
                && kudo.UndoneAt == null
                && second.SecondedAt >= span.Begin
                && second.SecondedAt < span.End
            select second.PersonId;
        var authors = db
            .StorySubmissions.Where(story =>
                story.OrganisationId == span.OrganisationId && story.HandedInAt >= span.Begin && story.HandedInAt < span.End
            )
            .Select(story => story.AuthorId);
        var pressing = Pressed(db, span).Where(press => press.Kind != ReactionKind.NotForUs).Select(press => press.PersonId);
        var active = onIssues.Union(givers).Union(joining).Union(authors).Union(pressing);
        return All(db, span).CountAsync(person => active.Contains(person.Id), ct);
    }

    public static async Task<IReadOnlyList<MeasuredTeam>> TeamsAsync(CxDb db, MeasuredSpan span, CancellationToken ct)
    {
        var members = await (
            from membership in db.TeamMemberships
            join member in All(db, span) on membership.MemberId equals member.Id
            join manager in db.People on membership.ManagerId equals manager.Id
            where membership.ConfirmedAt != null && manager.IsActive
            select new
            {
                manager.Id,
                manager.Name,
                Member = member.Id,
            }
        ).ToListAsync(ct);
        return
        [
            .. members
                .GroupBy(one => (one.Id, one.Name))
                .Select(team => new MeasuredTeam(team.Key.Id, team.Key.Name, [.. team.Select(one => one.Member)])),
        ];
    }

    public static Task<int> ThanksAsync(CxDb db, MeasuredSpan span, CancellationToken ct) => Given(db, span).CountAsync(ct);

    public static Task<int> StoriesAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        db.StorySubmissions.CountAsync(
            story =>
                story.OrganisationId == span.OrganisationId
                && story.State == StoryState.Published
                && story.PublishedAt >= span.Begin
                && story.PublishedAt < span.End,
            ct
        );

    public static Task<int> TipsAsync(CxDb db, MeasuredSpan span, CancellationToken ct) =>
        Pressed(db, span).CountAsync(press => press.Kind == ReactionKind.Trying, ct);

    private static IQueryable<Kudos.Kudo> Given(CxDb db, MeasuredSpan span) =>
        db.Kudos.Where(kudo =>
            kudo.OrganisationId == span.OrganisationId && kudo.UndoneAt == null && kudo.GivenAt >= span.Begin && kudo.GivenAt < span.End
        );

    private static IQueryable<Reaction> Pressed(CxDb db, MeasuredSpan span) =>
        from press in db.Set<Reaction>()
        join channel in db.Channels on press.ChannelId equals channel.Id
        where channel.OrganisationId == span.OrganisationId && press.PressedAt >= span.Begin && press.PressedAt < span.End
        select press;
}
