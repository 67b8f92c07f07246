using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Audit;

/// <summary>A page of the log, the newest line first.</summary>
/// <param name="Lines">Its lines.</param>
/// <param name="Names">Who they speak of.</param>
/// <param name="HasOlder">Whether there is a page behind it.</param>
internal sealed record AuditReading(IReadOnlyList<AuditEntry> Lines, IReadOnlyDictionary<long, string> Names, bool HasOlder)
{
    /// <param name="db">Reads only.</param>
    /// <param name="turn">Who reads.</param>
    /// <param name="before">Only lines before this one, by its id; null for the newest.</param>
    /// <param name="personId">Only what this person did, or what was done to their part.</param>
    /// <param name="kind">Only what is about this.</param>
    /// <param name="most">How many lines.</param>
    /// <param name="ct">Ends it.</param>
    public static async Task<AuditReading> ReadAsync(
        CxDb db,
        Turn turn,
        long? before,
        long? personId,
        AuditKind? kind,
        int most,
        CancellationToken ct
    )
    {
        var lines = db.AuditEntries.AsNoTracking().Where(entry => entry.OrganisationId == turn.Actor.OrganisationId);
        if (personId is { } person)
            lines = lines.Where(entry => entry.ActorId == person || entry.PersonId == person || entry.ForPersonId == person);
        if (kind is { } about)
        {
            var acts = AuditKinds.Acts(about);
            lines = lines.Where(entry => acts.Contains(entry.Act));
        }
        if (before is { } id)
            lines = lines.Where(entry => entry.Id < id);
        var page = await lines.OrderByDescending(entry => entry.Id).Take(most + 1).ToListAsync(ct);
        var hasOlder = page.Count > most;
        page = [.. page.Take(most)];
        var ids = page.SelectMany(entry => new[] { entry.ActorId, entry.PersonId, entry.ForPersonId }).OfType<long>().Distinct().ToList();
        var names = await db.People.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, ct);
        return new AuditReading(page, names, hasOlder);
    }
}
