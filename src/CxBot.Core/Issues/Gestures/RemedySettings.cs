using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Reads how an organisation makes it right.</summary>
internal static class RemedySettings
{
    /// <summary>What holds; a row that is not kept yet where nobody set anything.</summary>
    public static async Task<RemedySetting> OfAsync(CxDb db, long organisationId) =>
        await db.RemedySettings.SingleOrDefaultAsync(one => one.OrganisationId == organisationId)
        ?? new RemedySetting { OrganisationId = organisationId };
}
