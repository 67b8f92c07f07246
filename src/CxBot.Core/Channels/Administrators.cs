using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>Who looks after an organisation.</summary>
internal static class Administrators
{
    /// <summary>Their ids; nobody before the bot was added to a first channel.</summary>
    public static async Task<IReadOnlyList<long>> OfAsync(CxDb db, long organisationId) =>
        await db
            .People.Where(person => person.OrganisationId == organisationId && person.IsAdministrator && person.IsActive)
            .OrderBy(person => person.Id)
            .Select(person => person.Id)
            .ToListAsync();
}
