using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>
/// What is unusual about thanks, for administrators' eyes only; nothing follows from it by itself. The rule, as the card says it
/// too: a pair is two who in four weeks thanked each other at least four times each, which was at least half of all thanks that
/// each of them gave; a flood is at least 15 kudos by one person in seven days, or five in the same words.
/// </summary>
internal sealed record ThanksWatch(IReadOnlyList<ThanksPair> Pairs, IReadOnlyList<ThanksFlood> Floods)
{
    public const int PairTimes = 4;
    public const int FloodTimes = 15;
    public const int SameWordsTimes = 5;

    private static readonly TimeSpan PairSpan = TimeSpan.FromDays(28);
    private static readonly TimeSpan FloodSpan = TimeSpan.FromDays(7);

    public bool IsQuiet => Pairs.Count == 0 && Floods.Count == 0;

    public static async Task<ThanksWatch> ReadAsync(CxDb db, long organisationId, DateTime now, CancellationToken ct)
    {
        var (pairsSince, floodsSince) = (now - PairSpan, now - FloodSpan);
        var given = db.Kudos.Where(kudo => kudo.OrganisationId == organisationId && kudo.UndoneAt == null);
        var often = await (
            from kudo in given
            join receiver in db.KudoReceivers on kudo.Id equals receiver.KudoId
            where kudo.GivenAt >= pairsSince
            group kudo by new { kudo.GiverId, receiver.PersonId } into times
            where times.Count() >= PairTimes
            select new
            {
                times.Key.GiverId,
                times.Key.PersonId,
                Times = times.Count(),
            }
        ).ToListAsync(ct);
        var much = await given
            .Where(kudo => kudo.GivenAt >= floodsSince)
            .GroupBy(kudo => kudo.GiverId)
            .Select(times => new { GiverId = times.Key, Times = times.Count() })
            .Where(times => times.Times >= SameWordsTimes)
            .ToListAsync(ct);
        var givers = often.Select(times => times.GiverId).ToList();
        var totals = await given
            .Where(kudo => kudo.GivenAt >= pairsSince && givers.Contains(kudo.GiverId))
            .GroupBy(kudo => kudo.GiverId)
            .Select(times => new { times.Key, Count = times.Count() })
            .ToDictionaryAsync(times => times.Key, times => times.Count, ct);
        var flooding = much.Select(times => times.GiverId).ToList();
        var words = await given
            .Where(kudo => kudo.GivenAt >= floodsSince && flooding.Contains(kudo.GiverId))
            .GroupBy(kudo => new { kudo.GiverId, kudo.Reason })
            .Select(times => new { times.Key.GiverId, Times = times.Count() })
            .ToListAsync(ct);
        var ids = givers.Concat(flooding).ToList();
        var names = await db
            .People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => new PersonName(person.Id, person.Name), ct);

        return new ThanksWatch(
            [
                .. from one in often
                join other in often on (one.GiverId, one.PersonId) equals (other.PersonId, other.GiverId)
                where one.GiverId < other.GiverId && one.Times * 2 >= totals[one.GiverId] && other.Times * 2 >= totals[other.GiverId]
                orderby one.Times + other.Times descending, one.GiverId
                select new ThanksPair(names[one.GiverId], one.Times, names[other.GiverId], other.Times),
            ],
            [
                .. much.Select(times =>
                        (
                            times.GiverId,
                            times.Times,
                            Same: words.Where(same => same.GiverId == times.GiverId).Select(same => same.Times).DefaultIfEmpty().Max()
                        )
                    )
                    .Where(times => times.Times >= FloodTimes || times.Same >= SameWordsTimes)
                    .OrderByDescending(times => times.Times)
                    .Select(times => new ThanksFlood(names[times.GiverId], times.Times, times.Same)),
            ]
        );
    }
}
