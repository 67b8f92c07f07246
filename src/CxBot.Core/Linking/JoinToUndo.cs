using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>The last join of somebody that can be undone with all that moved.</summary>
internal static class JoinToUndo
{
    public static Task<PersonJoin?> OfAsync(CxDb db, long personId, DateTime now)
    {
        var since = now - Joining.UndoFor;
        return db
            .PersonJoins.Where(join => join.KeptId == personId && join.PartedAt == null && join.Moved != null && join.JoinedAt > since)
            .OrderByDescending(join => join.Id)
            .FirstOrDefaultAsync();
    }
}
