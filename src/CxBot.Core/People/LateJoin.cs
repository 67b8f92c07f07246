using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>
/// Joins an account to the person it belongs to when that shows only later: at first contact the platform did not answer, so a
/// person without an e-mail was made for it.
/// </summary>
internal static class LateJoin
{
    /// <summary>
    /// Gives the account, and what was asked of or by it in its first minutes, to the right person. What earned credit stays with
    /// the stub: moving credits is more than an account that was met a moment ago is worth.
    /// </summary>
    public static async Task JoinAsync(CxDb db, Identity identity, Person stub, Person person)
    {
        identity.PersonId = person.Id;
        stub.IsActive = false;
        await db.SaveChangesAsync();
        await db
            .Issues.Where(issue => issue.ReporterId == stub.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.ReporterId, person.Id));
        await db.Issues.Where(issue => issue.OwnerId == stub.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.OwnerId, person.Id));
        await db
            .Channels.Where(channel => channel.KeeperId == stub.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.KeeperId, person.Id));
        await db
            .Outbox.Where(message => message.PersonId == stub.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonId, person.Id));
        await db
            .PostedCards.Where(card => card.PersonId == stub.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.PersonId, person.Id));
    }
}
