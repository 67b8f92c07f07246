using CxBot.Core.Chat;
using CxBot.Core.Kudos;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>Reads the thanks that a team got.</summary>
internal static class DigestKudos
{
    private const int Highlights = 3;

    /// <summary>All thanks to the team since the week began, those of today included: who was thanked since is owed nothing.</summary>
    public static Task<List<Kudo>> SinceAsync(
        CxDb db,
        Colleague manager,
        Dictionary<long, DigestPerson> team,
        DateTime begin,
        CancellationToken ct
    )
    {
        var people = team.Keys.ToList();
        return db
            .Kudos.AsNoTracking()
            .Include(kudo => kudo.Receivers)
            .Where(kudo =>
                kudo.OrganisationId == manager.OrganisationId
                && kudo.UndoneAt == null
                && kudo.GivenAt >= begin
                && kudo.Receivers.Any(receiver => people.Contains(receiver.PersonId))
            )
            .OrderByDescending(kudo => kudo.Seconds)
            .ThenByDescending(kudo => kudo.Id)
            .ToListAsync(ct);
    }

    /// <summary>The first few of them, with names: of the receivers those in the team.</summary>
    public static async Task<IReadOnlyList<DigestThanks>> HighlightsAsync(
        CxDb db,
        Dictionary<long, DigestPerson> team,
        List<Kudo> thanks,
        CancellationToken ct
    )
    {
        var shown = thanks.Take(Highlights).ToList();
        var givers = shown.Select(kudo => kudo.GiverId).ToList();
        var names = await db
            .People.Where(person => givers.Contains(person.Id))
            .Select(person => new DigestPerson(person.Id, person.Name))
            .ToDictionaryAsync(person => person.Id, ct);
        return
        [
            .. shown.Select(kudo => new DigestThanks(
                names[kudo.GiverId],
                [.. kudo.Receivers.Select(receiver => team.GetValueOrDefault(receiver.PersonId)).OfType<DigestPerson>()],
                kudo.Reason
            )),
        ];
    }
}
