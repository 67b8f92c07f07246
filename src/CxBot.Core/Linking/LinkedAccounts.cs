using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>A person's accounts, on every platform.</summary>
internal static class LinkedAccounts
{
    /// <summary>Those that are not left behind, the first one first.</summary>
    public static async Task<IReadOnlyList<LinkedAccount>> OfAsync(CxDb db, long personId) =>
        await (
            from identity in db.Identities
            join workspace in db.Workspaces on identity.WorkspaceId equals workspace.Id
            where identity.PersonId == personId && identity.LeftAt == null
            orderby identity.Id
            select new LinkedAccount(identity.Id, workspace.Platform)
        ).ToListAsync();
}
