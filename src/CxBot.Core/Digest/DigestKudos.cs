using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Reads the thanks that a team got.</summary>
internal static class DigestKudos
{
    /// <summary>All thanks to the team since the week began, those of today included: who was thanked since is owed nothing.</summary>
    public static Task<List<Kudo>> SinceAsync(CxDb db, Dictionary<long, DigestPerson> team, DateTime begin, CancellationToken ct)
    {
        var people = team.Keys.ToList();
        // By receiver, because what the whole organisation thanked in a week is much more.
        var received = db.KudoReceivers.Where(receiver => people.Contains(receiver.PersonId)).Select(receiver => receiver.KudoId);
        return db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .Where(kudo => received.Contains(kudo.Id) && kudo.UndoneAt == null && kudo.GivenAt >= begin)
            .OrderByDescending(kudo => kudo.Seconds)
            .ThenByDescending(kudo => kudo.Id)
            .ToListAsync(ct);
    }

    /// <summary>The same with names: of the receivers those in the team.</summary>
    public static async Task<IReadOnlyList<DigestThanks>> NamedAsync(
        CxDb db,
        Dictionary<long, DigestPerson> team,
        List<Kudo> thanks,
        CancellationToken ct
    )
    {
        var givers = thanks.Select(kudo => kudo.GiverId).Distinct().ToList();
        var names = await db
            .People.Where(person => givers.Contains(person.Id))
            .Select(person => new DigestPerson(person.Id, person.Name))
            .ToDictionaryAsync(person => person.Id, ct);
        return
        [
            .. thanks.Select(kudo => new DigestThanks(
                names[kudo.GiverId],
                [.. kudo.Receivers.Select(receiver => team.GetValueOrDefault(receiver.PersonId)).OfType<DigestPerson>()],
                kudo.Reason
            )),
        ];
    }
}
