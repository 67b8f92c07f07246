using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.HelpDesk;

/// <summary>Which webhook hears of which organisation.</summary>
internal static class HookOrganisations
{
    /// <summary>What the configuration calls each organisation of which a webhook hears, by its row; what means none here is left out.</summary>
    public static async Task<ILookup<long, string>> NamesAsync(CxDb db)
    {
        var named = new List<(long Id, string Name)>();
        foreach (var name in await db.Webhooks.Select(webhook => webhook.Organisation).Distinct().ToListAsync())
        {
            if (await OrganisationChoice.FindAsync(db, name) is { } organisation)
                named.Add((organisation.Id, name));
        }
        return named.ToLookup(one => one.Id, one => one.Name);
    }
}
