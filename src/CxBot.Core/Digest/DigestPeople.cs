using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Finds the people of a team whom a manager might overlook.</summary>
internal static class DigestPeople
{
    private static readonly TimeSpan LongTime = TimeSpan.FromDays(28);

    /// <summary>Whom the manager has not thanked for four weeks, beside those they are reminded of anyway.</summary>
    public static async Task<IReadOnlyList<DigestPerson>> LongUnthankedAsync(
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

    /// <summary>Who has a part in an issue for the first time.</summary>
    public static async Task<IReadOnlyList<DigestPerson>> NewFacesAsync(
        CxDb db,
        Colleague manager,
        List<DigestPart> parts,
        DigestWeek week,
        CancellationToken ct
    )
    {
        var people = parts.Select(part => part.Person).Distinct().ToList();
        var ids = people.Select(person => person.Id).ToList();
        var known = await db
            .Credits.Where(credit =>
                credit.OrganisationId == manager.OrganisationId
                && ids.Contains(credit.PersonId)
                && credit.IssueId != null
                && credit.Day < week.From
            )
            .Select(credit => credit.PersonId)
            .Distinct()
            .ToListAsync(ct);
        return [.. people.Where(person => !known.Contains(person.Id))];
    }
}
