using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>An installation that waits for an administrator's word, as a button's value names it.</summary>
internal static class WaitingWorkspace
{
    /// <summary>The installation, or what its presser reads instead.</summary>
    public static async Task<(Installation? Installation, Reply? Otherwise)> FindAsync(CxDb db, Turn turn, string value)
    {
        var id = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : 0;
        var waiting = await db.Installations.SingleOrDefaultAsync(one => one.Id == id && one.AdmittedAt == null && one.EndedAt == null);
        // Whose organisation was here first decides who is served.
        return waiting is null || await db.Organisations.AnyAsync(one => one.Id < turn.Actor.OrganisationId)
            ? (null, new Reply.Replace(Card.Of(PeopleTexts.WorkspaceAnswered)))
            : (waiting, null);
    }
}
