using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>The people in whose names systems report.</summary>
internal static class HookSources
{
    /// <summary>The source's, made when it first calls: an app, so that nobody thanks, asks or ranks it.</summary>
    public static async Task<Person> PersonAsync(CxDb db, Organisation organisation, string name)
    {
        var known = await db.HookSources.SingleOrDefaultAsync(source => source.OrganisationId == organisation.Id && source.Name == name);
        if (known is not null)
            return await db.People.AsNoTracking().SingleAsync(person => person.Id == known.PersonId);
        var person = new Person
        {
            OrganisationId = organisation.Id,
            Name = name,
            TimeZone = organisation.TimeZone,
            Language = organisation.Language,
            IsBot = true,
            IsOffBoard = true,
        };
        db.Add(person);
        await db.SaveChangesAsync();
        db.Add(
            new HookSource
            {
                OrganisationId = organisation.Id,
                Name = name,
                PersonId = person.Id,
            }
        );
        await db.SaveChangesAsync();
        return person;
    }
}
