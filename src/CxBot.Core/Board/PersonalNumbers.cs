using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>One person's sums over a season.</summary>
internal sealed record PersonalNumbers(int Points, int Recoveries, int Thanked, int ThanksGiven)
{
    public static async Task<PersonalNumbers> ReadAsync(CxDb db, Colleague person, BoardSeason season, CancellationToken ct)
    {
        var counters = await db
            .BoardCounters.Where(counter =>
                counter.OrganisationId == person.OrganisationId && counter.Period == season.Period && counter.PersonId == person.Id
            )
            .ToListAsync(ct);
        var given = await db.Kudos.CountAsync(
            kudo => kudo.GiverId == person.Id && kudo.UndoneAt == null && kudo.Day >= season.From && kudo.Day <= season.Through,
            ct
        );
        var ranked = counters.Where(counter => counter.Role != CreditRole.Thanked).ToList();
        return new PersonalNumbers(
            Math.Max(0, ranked.Sum(counter => counter.Points)),
            Math.Max(0, ranked.Sum(counter => counter.Recoveries)),
            Math.Max(0, counters.Where(counter => counter.Role == CreditRole.Thanked).Sum(counter => counter.Credits)),
            given
        );
    }
}
