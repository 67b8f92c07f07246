using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>Writes a nudge when it is sent, so that it tells what holds then.</summary>
internal sealed class NudgeWriter(CxDb db, ContentLibrary library, DateTime now)
{
    private static readonly TimeSpan BetweenRoleCards = TimeSpan.FromDays(28);

    /// <summary>The card; null when there is nothing to say any more.</summary>
    public async Task<Card?> WriteAsync(Nudge nudge, Person person) =>
        nudge.Kind switch
        {
            NudgeKind.Course => NudgeCards.Course(DayOf(nudge.Subject)),
            NudgeKind.Walk => await WalkAsync(nudge),
            NudgeKind.StoryRequest => await StoryRequestAsync(nudge, person),
            NudgeKind.SilentPoint => await SilentPointAsync(nudge, person),
            NudgeKind.RoleCard => await RoleCardAsync(nudge, person),
            _ => await CxWeekAsync(person),
        };

    private async Task<Card?> WalkAsync(Nudge nudge)
    {
        var id = IdIn(nudge.Subject);
        var point = await db.ContactPoints.AsNoTracking().SingleOrDefaultAsync(point => point.Id == id && point.RemovedAt == null);
        return point is null ? null : NudgeCards.Walk(point);
    }

    private async Task<Card?> StoryRequestAsync(Nudge nudge, Person person)
    {
        var id = IdIn(nudge.Subject);
        var issue = await db.Issues.AsNoTracking().ForEverybody().SingleOrDefaultAsync(issue => issue.Id == id);
        // Reopened meanwhile, or told already: nothing to ask for.
        return issue is { RecoveredAt: not null } && !await db.StorySubmissions.AnyAsync(story => story.IssueId == id)
            ? NudgeCards.StoryRequest(issue)
            : null;
    }

    private async Task<Card?> SilentPointAsync(Nudge nudge, Person person)
    {
        var id = IdIn(nudge.Subject);
        var since = now - TimeSpan.FromDays(28);
        var point = await db
            .ContactPoints.AsNoTracking()
            .SingleOrDefaultAsync(point => point.Id == id && point.OwnerId == person.Id && point.RemovedAt == null);
        return point is not null && !await db.Issues.AnyAsync(issue => issue.ContactPointId == id && issue.ReportedAt > since)
            ? NudgeCards.SilentPoint(point)
            : null;
    }

    private async Task<Card?> RoleCardAsync(Nudge nudge, Person person)
    {
        var preference = await PersonPreference.OfAsync(db, person.Id);
        if (preference.Role.Length == 0)
            return null;
        var number = IdIn(nudge.Subject);
        db.Add(RoleCards.Next(person.Id, (int)number + 1, now + BetweenRoleCards));
        var tips = library
            .Of(ContentKind.Tip, person.Language)
            .Where(tip => tip.Roles.Contains(preference.Role))
            .OrderBy(tip => tip.Id, StringComparer.Ordinal)
            .ToList();
        return NudgeCards.Role(preference.Role, tips.Count == 0 ? null : tips[(int)(number % tips.Count)]);
    }

    private async Task<Card?> CxWeekAsync(Person person)
    {
        var today = LocalDay.Of(now, person.TimeZone);
        var isSet = await db.CxWeekPlans.AnyAsync(plan => plan.OrganisationId == person.OrganisationId && plan.Monday >= today);
        return isSet ? null : NudgeCards.CxWeek();
    }

    private static int DayOf(string subject) => (int)IdIn(subject);

    // "day:3", "issue:12", "point:4:731"
    private static long IdIn(string subject) =>
        subject.Split(':') is [_, var id, ..] && long.TryParse(id, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
}
