using CxBot.Core.Nudges;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>Who is asked to take an issue.</summary>
internal static class WhoIsAsked
{
    /// <summary>
    /// The contact point's owner, else its backup, else the first of the triage people, else the organisation's first
    /// administrator, else the keeper of its first channel: so that an organisation that has set up nothing still has somebody. Leavers and guests
    /// are not asked, and whoever pauses is stood in for by their backup.
    /// </summary>
    public static async Task<Person?> ForAsync(CxDb db, long organisationId, ContactPoint? point, DateTime now)
    {
        var keeperId = await db
            .Channels.Where(channel => channel.OrganisationId == organisationId && channel.IsActive)
            .OrderBy(channel => channel.Id)
            .Select(channel => channel.KeeperId)
            .FirstOrDefaultAsync();
        List<long> inOrder = [point?.OwnerId ?? 0, point?.BackupId ?? 0];
        var candidates = await db
            .People.AsNoTracking()
            .Where(person =>
                person.OrganisationId == organisationId
                && person.IsActive
                && !person.IsGuest
                && !person.IsBot
                && (person.IsAdministrator || person.IsTriage || person.Id == keeperId || inOrder.Contains(person.Id))
            )
            .OrderBy(person => person.Id)
            .ToListAsync();
        var person =
            inOrder.Select(id => candidates.Find(person => person.Id == id)).FirstOrDefault(person => person is not null)
            ?? candidates.Find(person => person.IsTriage)
            ?? candidates.Find(person => person.IsAdministrator)
            ?? candidates.FirstOrDefault();
        return person is null ? null : await StandIn.ForAsync(db, person, now);
    }
}
