using CxBot.Core.Board;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>Thanks between two accounts that turn out to be one person's: nobody thanks themselves, so they count no more.</summary>
internal static class OwnThanks
{
    /// <summary>Takes back what somebody gave themselves; yields the kudos.</summary>
    public static async Task<List<long>> TakeBackAsync(CxDb db, long personId, DateTime now)
    {
        var own = await db
            .Kudos.Include(kudo => kudo.Receivers)
            .Where(kudo => kudo.GiverId == personId && kudo.UndoneAt == null)
            .Where(kudo => kudo.Receivers.Any(receiver => receiver.PersonId == personId))
            .ToListAsync();
        foreach (var kudo in own)
        {
            kudo.Receivers.RemoveAll(receiver => receiver.PersonId == personId);
            if (kudo.Receivers.Count == 0)
                kudo.UndoneAt = now;
            db.Append(Credit.ForKudosTakenBack(kudo, personId, BoardCalendar.Of(db, kudo.OrganisationId), now));
        }
        await db.SaveChangesAsync();
        return [.. own.Select(kudo => kudo.Id)];
    }

    /// <summary>They are two again: books it anew, under the one who was kept; what is the other's is given back after this.</summary>
    public static async Task GiveAgainAsync(CxDb db, long personId, IReadOnlyList<long> kudos, DateTime now)
    {
        foreach (var kudo in await db.Kudos.Where(kudo => kudos.Contains(kudo.Id)).ToListAsync())
        {
            kudo.UndoneAt = null;
            kudo.Receivers.Add(new KudoReceiver { KudoId = kudo.Id, PersonId = personId });
            db.Append(Credit.ForKudosGivenAgain(kudo, personId, BoardCalendar.Of(db, kudo.OrganisationId), now));
        }
        await db.SaveChangesAsync();
    }

    /// <summary>Counts again how many joined in what somebody joined in: two accounts were one voice too many.</summary>
    public static Task RecountSecondsAsync(CxDb db, params long[] people) =>
        db
            .Kudos.Where(kudo => db.KudoSeconds.Any(second => second.KudoId == kudo.Id && people.Contains(second.PersonId)))
            .ExecuteUpdateAsync(set =>
                set.SetProperty(kudo => kudo.Seconds, kudo => db.KudoSeconds.Count(second => second.KudoId == kudo.Id))
            );
}
