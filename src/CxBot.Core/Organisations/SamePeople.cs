using CxBot.Core.Linking;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>
/// People who were met in two organisations that are one now: whoever has the same verified e-mail as exactly one other becomes
/// one person with them, as they would have at their first word.
/// </summary>
internal static class SamePeople
{
    /// <summary>How many would, in two organisations that are not one yet.</summary>
    public static Task<int> AcrossAsync(CxDb db, long kept, long joined) =>
        Candidates(db, kept).CountAsync(one => Candidates(db, joined).Count(other => other.Email == one.Email) == 1);

    /// <summary>Makes the next few pairs one; how many there were.</summary>
    public static async Task<int> JoinAsync(CxDb db, long organisationId, int atMost, DateTime now, PeopleDirectory people)
    {
        var candidates = Candidates(db, organisationId);
        var pairs = await (
            from one in candidates
            join other in candidates on one.Email equals other.Email
            where
                one.Id < other.Id
                && !candidates.Any(third => third.Email == one.Email && third.Id != one.Id && third.Id != other.Id)
                // Two accounts at work in one workspace are two people.
                && !db.Identities.Any(here =>
                    here.PersonId == one.Id
                    && here.LeftAt == null
                    && db.Identities.Any(too => too.PersonId == other.Id && too.WorkspaceId == here.WorkspaceId && too.LeftAt == null)
                )
            orderby one.Id
            select new { One = one.Id, Other = other.Id }
        )
            .Take(atMost)
            .ToListAsync();
        foreach (var pair in pairs)
        {
            var both = await db.People.Where(person => person.Id == pair.One || person.Id == pair.Other).ToListAsync();
            await Joining.JoinAsync(db, both[0], both[1], now);
            db.AfterCommit(() =>
            {
                people.Forget(pair.One);
                people.Forget(pair.Other);
            });
        }
        return pairs.Count;
    }

    private static IQueryable<Person> Candidates(CxDb db, long organisationId) =>
        db.People.Where(person =>
            person.OrganisationId == organisationId
            && person.Email != null
            && !person.IsGuest
            && !person.IsBot
            && !person.StaysApart
            && !db.PersonJoins.Any(join => join.JoinedId == person.Id && join.PartedAt == null)
        );
}
