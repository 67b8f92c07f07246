using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Kudos;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Reads what a manager's team did from the ledger of credits and from kudos.</summary>
internal static class DigestReading
{
    /// <summary>Today, as the manager's organisation counts days.</summary>
    public static async Task<DateOnly> TodayAsync(CxDb db, Colleague manager, DateTime now, CancellationToken ct) =>
        LocalDay.Of(now, await ZoneAsync(db, manager, ct));

    /// <summary>The week's content; nothing for who has no team.</summary>
    public static async Task<DigestContent?> ReadAsync(CxDb db, Colleague manager, DigestWeek week, DateTime now, CancellationToken ct)
    {
        var team = await Team.MembersOf(db, manager.Id)
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Select(person => new DigestPerson(person.Id, person.Name))
            .ToDictionaryAsync(person => person.Id, ct);
        if (team.Count == 0)
            return null;

        var zone = await ZoneAsync(db, manager, ct);
        var begin = LocalTimes.ToUtc(week.From.ToDateTime(TimeOnly.MinValue), Zones.Find(zone));
        var end = LocalTimes.ToUtc(week.Through.AddDays(1).ToDateTime(TimeOnly.MinValue), Zones.Find(zone));
        var parts = await PartsAsync(db, team, week, ct);
        var issues = await IssueLabels.ByIdAsync(db, [.. parts.Select(part => part.IssueId).Distinct()]);
        var thanks = await DigestKudos.SinceAsync(db, manager, team, begin, ct);
        var thisWeek = thanks.Where(kudo => kudo.GivenAt < end).ToList();
        var owed = Owed(parts, thanks, issues);
        return new DigestContent(
            week,
            week.Through >= LocalDay.Of(now, zone),
            [
                .. parts
                    .GroupBy(part => part.IssueId)
                    .OrderByDescending(issue => issue.Max(part => part.BookedAt))
                    .Select(issue => new DigestRecovery(issue.Key, issues.GetValueOrDefault(issue.Key), [.. issue])),
            ],
            await DigestKudos.HighlightsAsync(db, team, thisWeek, ct),
            thisWeek.Count,
            owed,
            await DigestPeople.LongUnthankedAsync(db, manager, owed, now, ct),
            await DigestPeople.NewFacesAsync(db, parts, week, ct),
            await DigestTrends.ReadAsync(db, manager.OrganisationId, team, begin, end, ct)
        );
    }

    private static Task<string> ZoneAsync(CxDb db, Colleague manager, CancellationToken ct) =>
        db
            .Organisations.Where(organisation => organisation.Id == manager.OrganisationId)
            .Select(organisation => organisation.TimeZone)
            .SingleAsync(ct);

    /// <summary>What is left of the week's credits once reversals are counted.</summary>
    private static async Task<List<DigestPart>> PartsAsync(
        CxDb db,
        Dictionary<long, DigestPerson> team,
        DigestWeek week,
        CancellationToken ct
    )
    {
        var people = team.Keys.ToList();
        var credits = await db
            .Credits.AsNoTracking()
            .ForEverybody(db)
            .Where(credit =>
                people.Contains(credit.PersonId) && credit.IssueId != null && credit.Day >= week.From && credit.Day <= week.Through
            )
            .OrderBy(credit => credit.Id)
            .ToListAsync(ct);
        return
        [
            .. credits
                .GroupBy(credit => (Issue: credit.IssueId!.Value, credit.PersonId, credit.Role))
                .Where(lines => lines.Sum(credit => credit.Points) > 0)
                .Select(lines => new DigestPart(
                    lines.Key.Issue,
                    team[lines.Key.PersonId],
                    lines.Key.Role,
                    lines.Max(credit => credit.BookedAt)
                )),
        ];
    }

    private static IReadOnlyList<DigestOwed> Owed(List<DigestPart> parts, List<Kudo> thanks, Dictionary<long, IssueLabel> issues) =>
        [
            .. parts
                .Where(part =>
                    !thanks.Exists(kudo =>
                        kudo.Receivers.Exists(receiver => receiver.PersonId == part.Person.Id)
                        && (kudo.IssueId == part.IssueId || kudo.GivenAt >= part.BookedAt)
                    )
                )
                .GroupBy(part => part.Person)
                .Select(person => person.MaxBy(part => part.BookedAt)!)
                .OrderByDescending(part => part.BookedAt)
                .Select(part => new DigestOwed(part.Person, part.IssueId, issues.GetValueOrDefault(part.IssueId))),
        ];
}
