using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Reads what a manager's team did from the ledger of credits and from kudos.</summary>
internal static class DigestReading
{
    private const int Highlights = 3;
    private static readonly TimeSpan LongTime = TimeSpan.FromDays(28);

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
        var thanks = await ThanksAsync(db, manager, team, begin, ct);
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
            await HighlightsAsync(db, team, thisWeek, ct),
            thisWeek.Count,
            owed,
            await LongUnthankedAsync(db, manager, owed, now, ct),
            await NewFacesAsync(db, parts, week, ct)
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

    /// <summary>All thanks to the team since the week began, those of today included: who was thanked since is owed nothing.</summary>
    private static Task<List<Kudo>> ThanksAsync(
        CxDb db,
        Colleague manager,
        Dictionary<long, DigestPerson> team,
        DateTime begin,
        CancellationToken ct
    )
    {
        var people = team.Keys.ToList();
        return db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .Where(kudo =>
                kudo.OrganisationId == manager.OrganisationId
                && kudo.UndoneAt == null
                && kudo.GivenAt >= begin
                && kudo.Receivers.Any(receiver => people.Contains(receiver.PersonId))
            )
            .OrderByDescending(kudo => kudo.Seconds)
            .ThenByDescending(kudo => kudo.Id)
            .ToListAsync(ct);
    }

    private static async Task<IReadOnlyList<DigestThanks>> HighlightsAsync(
        CxDb db,
        Dictionary<long, DigestPerson> team,
        List<Kudo> thanks,
        CancellationToken ct
    )
    {
        var shown = thanks.Take(Highlights).ToList();
        var givers = shown.Select(kudo => kudo.GiverId).ToList();
        var names = await db
            .People.Where(person => givers.Contains(person.Id))
            .Select(person => new DigestPerson(person.Id, person.Name))
            .ToDictionaryAsync(person => person.Id, ct);
        return
        [
            .. shown.Select(kudo => new DigestThanks(
                names[kudo.GiverId],
                [.. kudo.Receivers.Select(receiver => team.GetValueOrDefault(receiver.PersonId)).OfType<DigestPerson>()],
                kudo.Reason
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

    private static async Task<IReadOnlyList<DigestPerson>> LongUnthankedAsync(
        CxDb db,
        Colleague manager,
        IReadOnlyList<DigestOwed> owed,
        DateTime now,
        CancellationToken ct
    )
    {
        var since = now - LongTime;
        var unthanked = await (
            from member in Team.MembersOf(db, manager.Id)
            join membership in db.TeamMemberships on member.Id equals membership.MemberId
            where
                membership.ManagerId == manager.Id
                // Nobody is four weeks late in the first four weeks.
                && membership.ConfirmedAt <= since
                && !db.Kudos.Any(kudo =>
                    kudo.GiverId == manager.Id
                    && kudo.UndoneAt == null
                    && kudo.GivenAt > since
                    && kudo.Receivers.Any(receiver => receiver.PersonId == member.Id)
                )
            orderby member.Name, member.Id
            select new DigestPerson(member.Id, member.Name)
        ).ToListAsync(ct);
        return [.. unthanked.Except(owed.Select(one => one.Person))];
    }

    private static async Task<IReadOnlyList<DigestPerson>> NewFacesAsync(
        CxDb db,
        List<DigestPart> parts,
        DigestWeek week,
        CancellationToken ct
    )
    {
        var people = parts.Select(part => part.Person).Distinct().ToList();
        var ids = people.Select(person => person.Id).ToList();
        var known = await db
            .Credits.Where(credit => ids.Contains(credit.PersonId) && credit.IssueId != null && credit.Day < week.From)
            .Select(credit => credit.PersonId)
            .Distinct()
            .ToListAsync(ct);
        return [.. people.Where(person => !known.Contains(person.Id))];
    }
}
