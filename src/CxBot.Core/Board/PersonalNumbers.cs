using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>One person's sums over a season.</summary>
internal sealed record PersonalNumbers(int Points, int Recoveries, int Thanked, int ThanksGiven)
{
    public static async Task<PersonalNumbers> ReadAsync(CxDb db, Colleague person, BoardSeason season, CancellationToken ct)
    {
        var tallies = await db
            .BoardTallies.AsNoTracking()
            .Where(tally => tally.OrganisationId == person.OrganisationId && tally.Period == season.Period && tally.PersonId == person.Id)
            .ToListAsync(ct);
        var given = await db.Kudos.CountAsync(
            kudo => kudo.GiverId == person.Id && kudo.UndoneAt == null && kudo.Day >= season.From && kudo.Day <= season.Through,
            ct
        );
        var ranked = tallies.Where(tally => tally.List != BoardList.Thanked).ToList();
        return new PersonalNumbers(
            // List by list, as the board shows them: what is below zero in one takes nothing from the other.
            ranked.Sum(tally => Math.Max(0, tally.Points)),
            ranked.Sum(tally => Math.Max(0, tally.Recoveries)),
            Math.Max(0, tallies.Where(tally => tally.List == BoardList.Thanked).Sum(tally => tally.Credits)),
            given
        );
    }
}
