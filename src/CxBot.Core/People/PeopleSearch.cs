using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Finds colleagues by what somebody typed.</summary>
internal static class PeopleSearch
{
    private const int Most = 20;

    /// <summary>Whose name or e-mail holds the words, those that begin with them first, at most 20.</summary>
    public static async Task<IReadOnlyList<PersonChoice>> FindAsync(CxDb db, long organisationId, string words, CancellationToken ct)
    {
        var sought = words.Trim().TrimStart('@').ToLowerInvariant();
        var found = await Active(db, organisationId)
            .Where(person => person.SearchName.Contains(sought) || (person.Email != null && person.Email.StartsWith(sought)))
            .OrderByDescending(person => person.SearchName.StartsWith(sought))
            .ThenBy(person => person.Name)
            .ThenBy(person => person.Id)
            .Take(Most)
            .ToListAsync(ct);
        return [.. found.Select(person => new PersonChoice(person.Id, person.Name))];
    }

    /// <summary>The people who answer to exactly this e-mail or name, whatever the case.</summary>
    public static async Task<IReadOnlyList<Colleague>> NamedAsync(CxDb db, long organisationId, string name, CancellationToken ct)
    {
        var sought = name.Trim().TrimStart('@').ToLowerInvariant();
        var found = await Active(db, organisationId)
            .Where(person => person.Email == sought || person.SearchName == sought)
            .OrderBy(person => person.Id)
            .Take(2)
            .ToListAsync(ct);
        return [.. found.Select(person => person.ToColleague())];
    }

    private static IQueryable<Person> Active(CxDb db, long organisationId) =>
        db.People.Where(person => person.OrganisationId == organisationId && person.IsActive && !person.IsBot);
}
