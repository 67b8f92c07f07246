using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>People whom a message reaches: at work, and on a platform that takes messages to them.</summary>
internal static class Reachable
{
    /// <summary>Those of a selection.</summary>
    public static IQueryable<Person> Of(CxDb db, IQueryable<Person> people) =>
        people.Where(person =>
            person.IsActive
            && db.Identities.Any(identity => identity.PersonId == person.Id && identity.UnreachableAt == null && identity.LeftAt == null)
        );

    /// <summary>Whether a message reaches somebody.</summary>
    public static Task<bool> IsAsync(CxDb db, long personId) => Of(db, db.People.Where(person => person.Id == personId)).AnyAsync();
}
