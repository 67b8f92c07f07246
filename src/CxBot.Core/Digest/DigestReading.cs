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
    /// <summary>The running week so far.</summary>
    public static async Task<DigestContent?> RunningAsync(CxDb db, Turn turn, CancellationToken ct)
    {
        var setting = new DigestSetting(db);
        var today = LocalDay.Of(turn.Now, await setting.ZoneAsync(turn.Actor.OrganisationId, ct));
        var week = (await setting.CalendarAsync(turn.Actor)).Running(today);
        return await ReadAsync(setting, db, turn.Actor, week, turn.Now, ct);
    }

    /// <summary>The week that a day begins; of the running one as much as has been, as in chat.</summary>
    public static async Task<DigestContent?> WeekAsync(CxDb db, Turn turn, DateOnly from, CancellationToken ct)
    {
        var setting = new DigestSetting(db);
        var today = LocalDay.Of(turn.Now, await setting.ZoneAsync(turn.Actor.OrganisationId, ct));
        var calendar = await setting.CalendarAsync(turn.Actor);
        var week = calendar.WeekWith(from) is var whole && whole.Through > today ? calendar.Running(today) : whole;
        return await ReadAsync(setting, db, turn.Actor, week, turn.Now, ct);
    }

    /// <summary>
    /// The week's content; nothing for who has no team. It is told of whoever is in the team when it is read, with their whole
    /// week: whoever changed teams in it is told of to their manager of now.
    /// </summary>
    public static async Task<DigestContent?> ReadAsync(
        DigestSetting setting,
        CxDb db,
        Colleague manager,
        DigestWeek week,
        DateTime now,
        CancellationToken ct
    )
    {
        var team = await Team.MembersOf(db, manager.Id)
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Select(person => new DigestPerson(person.Id, person.Name))
            .ToDictionaryAsync(person => person.Id, ct);
        if (team.Count == 0)
            return null;

        var (begin, end) = await setting.SpanAsync(manager.OrganisationId, week, ct);
        var parts = await PartsAsync(db, manager, team, week, ct);
        var issues = await IssueLabels.ByIdAsync(db, [.. parts.Select(part => part.IssueId).Distinct()]);
        var thanks = await DigestKudos.SinceAsync(db, team, begin, ct);
        var thisWeek = thanks.Where(kudo => kudo.GivenAt < end).ToList();
        var owed = Owed(parts, thanks, issues);
        return new DigestContent(
            week,
            week.Through >= LocalDay.Of(now, await setting.ZoneAsync(manager.OrganisationId, ct)),
            (await setting.CalendarAsync(manager)).Before(week),
            [
                .. parts
                    .GroupBy(part => part.IssueId)
                    .OrderByDescending(issue => issue.Max(part => part.BookedAt))
                    .Select(issue => new DigestRecovery(issue.Key, issues.GetValueOrDefault(issue.Key), [.. issue])),
            ],
            await DigestKudos.NamedAsync(db, team, thisWeek, ct),
            owed,
            ThankedBy(manager, parts, thanks),
            await DigestPeople.LongUnthankedAsync(db, manager, owed, now, ct),
            await DigestPeople.NewFacesAsync(db, manager, parts, week, ct),
            await DigestLoads.ReadAsync(db, team, now, ct),
            await setting.TrendsAsync(manager.OrganisationId, week, ct),
            await setting.NumbersAsync(manager.OrganisationId, week, now, ct)
        );
    }

    /// <summary>
    /// What is left of the week's credits once reversals are counted. What was told of in an earlier week, and was only confirmed or
    /// corrected in this one, is no news.
    /// </summary>
    private static async Task<List<DigestPart>> PartsAsync(
        CxDb db,
        Colleague manager,
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
                credit.OrganisationId == manager.OrganisationId
                && people.Contains(credit.PersonId)
                && credit.IssueId != null
                && credit.Day >= week.From
                && credit.Day <= week.Through
            )
            .OrderBy(credit => credit.Id)
            .ToListAsync(ct);
        return
        [
            .. credits
                .GroupBy(credit => (Issue: credit.IssueId!.Value, credit.PersonId, credit.Role))
                .Where(lines => lines.Sum(credit => credit.Count) > 0)
                .Select(lines => new DigestPart(
                    lines.Key.Issue,
                    team[lines.Key.PersonId],
                    lines.Key.Role,
                    lines.Where(credit => credit.Count > 0).Max(credit => credit.BookedAt)
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

    private static IReadOnlyList<DigestPerson> ThankedBy(Colleague manager, List<DigestPart> parts, List<Kudo> thanks) =>
        [
            .. parts
                .Where(part =>
                    thanks.Exists(kudo =>
                        kudo.GiverId == manager.Id
                        && kudo.IssueId == part.IssueId
                        && kudo.Receivers.Exists(receiver => receiver.PersonId == part.Person.Id)
                    )
                )
                .Select(part => part.Person)
                .Distinct(),
        ];
}
