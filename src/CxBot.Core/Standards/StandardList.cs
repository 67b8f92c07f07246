using CxBot.Core.Content;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Standards;

/// <summary>An organisation's service standards; those of the installed packs, in its language, until it has its own.</summary>
internal sealed class StandardList(ContentLibrary library)
{
    public const int Fewest = 3;
    public const int Most = 7;

    /// <summary>In their order; writes nothing.</summary>
    public async Task<IReadOnlyList<Standard>> OfAsync(CxDb db, long organisationId)
    {
        var own = await db
            .ServiceStandards.AsNoTracking()
            .Where(standard => standard.OrganisationId == organisationId)
            .OrderBy(standard => standard.Position)
            .Select(standard => new Standard(standard.Tag, standard.Name, standard.Meaning))
            .ToListAsync();
        if (own.Count > 0)
            return own;
        var language = await db.Organisations.Where(one => one.Id == organisationId).Select(one => one.Language).SingleAsync();
        return [.. library.Standards.Take(Most).Select(standard => standard.In(language))];
    }
}
