using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Forgets the lines of the digests' ledger that are kept no longer; what was sent stands where it was sent.</summary>
internal static class OldDigests
{
    /// <summary>Deletes one organisation's oldest week of those settled before a moment, UTC; how many lines.</summary>
    public static async Task<int> DeleteAsync(CxDb db, long organisationId, DateTime before)
    {
        var people = db.People.Where(person => person.OrganisationId == organisationId).Select(person => person.Id);
        var weekly = db.WeeklyDigests.Where(digest => digest.SettledAt < before && people.Contains(digest.ManagerId));
        var own = db.PersonalDigests.Where(digest => digest.SettledAt < before && people.Contains(digest.PersonId));
        DateOnly?[] firsts =
        [
            await weekly.MinAsync(digest => (DateOnly?)digest.From),
            await own.MinAsync(digest => (DateOnly?)digest.From),
        ];
        if (firsts.Min() is not { } first)
            return 0;
        var last = first.AddDays(6);
        await db.PersonalDigestRounds.Where(round => round.OrganisationId == organisationId && round.Friday <= last).ExecuteDeleteAsync();
        return await weekly.Where(digest => digest.From <= last).ExecuteDeleteAsync()
            + await own.Where(digest => digest.From <= last).ExecuteDeleteAsync();
    }
}
