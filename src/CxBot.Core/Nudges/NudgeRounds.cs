using CxBot.Core.Channels;
using CxBot.Core.Content;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>An organisation's weekly rounds: one walker, the owners of silent contact points, and once a year the customer-experience week.</summary>
internal sealed class NudgeRounds(CxDb db, Organisation organisation, DateTime now)
{
    /// <summary>How many rounds an organisation has.</summary>
    public const int Kinds = 3;

    private const int SilentDays = 28;
    private const int DaysBeforeCxWeek = 14;

    private DateOnly Today => LocalDay.Of(now, organisation.TimeZone);

    /// <summary>Begins what is due, and says when the next begins: on Monday morning.</summary>
    public async Task BeginAsync()
    {
        var rounds = await db.NudgeRounds.Where(round => round.OrganisationId == organisation.Id).ToListAsync();
        var next = NudgeTimes.MorningOf(ContentMood.MondayOf(Today).AddDays(7), organisation.TimeZone);
        foreach (var kind in new[] { NudgeKind.Walk, NudgeKind.SilentPoint, NudgeKind.CxWeek })
        {
            if (rounds.Find(round => round.Kind == kind) is not { } known)
            {
                // The first round waits for a Monday: people just got to know the bot.
                db.Add(
                    new NudgeRound
                    {
                        OrganisationId = organisation.Id,
                        Kind = kind,
                        NextDueAt = next,
                    }
                );
                continue;
            }
            if (known.NextDueAt > now)
                continue;
            known.NextDueAt = next;
            await BeginAsync(kind);
        }
        await db.SaveChangesAsync();
    }

    private Task BeginAsync(NudgeKind kind) =>
        kind switch
        {
            NudgeKind.Walk => WalkAsync(),
            NudgeKind.SilentPoint => SilentAsync(),
            _ => CxWeekAsync(),
        };

    // Fair: whoever walked the longest ago, or never; and the contact point that was walked the longest ago.
    private async Task WalkAsync()
    {
        var walker = await db
            .People.Where(person =>
                person.OrganisationId == organisation.Id
                && person.IsActive
                && !person.IsGuest
                && !person.IsBot
                && db.Identities.Any(identity => identity.PersonId == person.Id && identity.LastSeenAt > DateTime.UnixEpoch)
                && !db.NudgeRests.Any(rest => rest.PersonId == person.Id && rest.Kind == NudgeKind.Walk && rest.Until > now)
                && !db.NudgePreferences.Any(one => one.PersonId == person.Id && one.PausedUntil > Today)
            )
            .OrderBy(person =>
                db.Nudges.Where(nudge => nudge.PersonId == person.Id && nudge.Kind == NudgeKind.Walk).Max(nudge => (long?)nudge.Id) ?? 0
            )
            .ThenBy(person => person.Id)
            .FirstOrDefaultAsync();
        var points = await db
            .ContactPoints.Where(point => point.OrganisationId == organisation.Id && point.RemovedAt == null)
            .OrderBy(point => point.Position)
            .ThenBy(point => point.Id)
            .Select(point => point.Id)
            .ToListAsync();
        if (walker is null || points.Count == 0)
            return;
        var week = Today.DayNumber / 7;
        var subject = $"point:{points[week % points.Count]}:{week}";
        db.Add(PlanNudges.Of(walker.Id, NudgeKind.Walk, subject, NudgeTimes.MorningOf(Today, walker.TimeZone)));
    }

    private async Task SilentAsync()
    {
        var since = now - TimeSpan.FromDays(SilentDays);
        // Where nobody reported anything before either, silence says nothing yet.
        if (!await db.Issues.AnyAsync(issue => issue.OrganisationId == organisation.Id && issue.ReportedAt <= since))
            return;
        var silent = await db
            .ContactPoints.Where(point =>
                point.OrganisationId == organisation.Id
                && point.RemovedAt == null
                && point.OwnerId != null
                && !db.Issues.Any(issue => issue.ContactPointId == point.Id && issue.ReportedAt > since)
            )
            .OrderBy(point => point.Id)
            .ToListAsync();
        foreach (var point in silent)
        {
            var prefix = $"point:{point.Id}:";
            var isAskedAlready = await db.Nudges.AnyAsync(nudge =>
                nudge.Kind == NudgeKind.SilentPoint && nudge.Subject.StartsWith(prefix) && nudge.NextDueAt > since
            );
            if (!isAskedAlready)
                await AddOnceAsync(point.OwnerId!.Value, NudgeKind.SilentPoint, $"{prefix}{Today.DayNumber}");
        }
    }

    // Customer-experience day is the first Tuesday of October.
    private async Task CxWeekAsync()
    {
        var monday = MondayOfCxWeek(Today.Year);
        if (Today < monday.AddDays(-DaysBeforeCxWeek) || Today >= monday)
            return;
        foreach (var administrator in await Administrators.OfAsync(db, organisation.Id))
            await AddOnceAsync(administrator, NudgeKind.CxWeek, $"year:{monday.Year}");
    }

    private async Task AddOnceAsync(long personId, NudgeKind kind, string subject)
    {
        if (!await db.Nudges.AnyAsync(nudge => nudge.PersonId == personId && nudge.Kind == kind && nudge.Subject == subject))
            db.Add(PlanNudges.Of(personId, kind, subject, now));
    }

    /// <summary>The Monday of a year's customer-experience week.</summary>
    internal static DateOnly MondayOfCxWeek(int year)
    {
        var first = new DateOnly(year, 10, 1);
        var tuesday = first.AddDays(((int)DayOfWeek.Tuesday - (int)first.DayOfWeek + 7) % 7);
        return tuesday.AddDays(-1);
    }
}
