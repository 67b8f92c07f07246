using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Who is listed where. The running boards follow who left the company or the board; ended ones stay.</summary>
internal static class BoardPresence
{
    /// <summary>Whose running boards list them though they left, or the other way round.</summary>
    public static async Task<IReadOnlyList<(long PersonId, bool IsListed)>> WrongAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        // Whoever has a tally anywhere has one over all time, and that one is always running.
        var wrong = await Differing(db, organisationId)
            .Where(tally => tally.Period == BoardPeriod.All)
            .Select(tally => new { tally.PersonId, tally.IsListed })
            .Distinct()
            .ToListAsync(ct);
        return [.. wrong.Select(one => (one.PersonId, !one.IsListed))];
    }

    /// <summary>Lists somebody on the running boards, or takes them off.</summary>
    public static async Task SetAsync(
        CxDb db,
        long organisationId,
        long personId,
        bool isListed,
        IReadOnlyList<string> running,
        CancellationToken ct
    )
    {
        BoardRungs.Hold(db);
        BoardRungs.TakeOff(db, organisationId, [personId]);
        await db
            .BoardTallies.Where(tally => tally.PersonId == personId && running.Contains(tally.Period) && tally.IsListed != isListed)
            .ExecuteUpdateAsync(set => set.SetProperty(tally => tally.IsListed, isListed), ct);
        BoardRungs.PutOn(db, organisationId, [personId]);
    }

    /// <summary>Who is listed, or not, otherwise than they would be today.</summary>
    public static async Task<IReadOnlyList<(string Period, long PersonId, bool IsListed)>> ExceptionsAsync(
        CxDb db,
        long organisationId,
        CancellationToken ct
    )
    {
        var found = await Differing(db, organisationId)
            .Where(tally => tally.Period != BoardPeriod.All)
            .Select(tally => new
            {
                tally.Period,
                tally.PersonId,
                tally.IsListed,
            })
            .Distinct()
            .ToListAsync(ct);
        return [.. found.Select(one => (one.Period, one.PersonId, one.IsListed))];
    }

    /// <summary>Puts them back after a new count.</summary>
    public static async Task RestoreAsync(
        CxDb db,
        long organisationId,
        IReadOnlyList<(string Period, long PersonId, bool IsListed)> exceptions,
        CancellationToken ct
    )
    {
        foreach (var (period, personId, isListed) in exceptions)
            await db
                .BoardTallies.Where(tally => tally.OrganisationId == organisationId && tally.Period == period && tally.PersonId == personId)
                .ExecuteUpdateAsync(set => set.SetProperty(tally => tally.IsListed, isListed), ct);
    }

    private static IQueryable<BoardTally> Differing(CxDb db, long organisationId) =>
        from tally in db.BoardTallies
        join person in db.People on tally.PersonId equals person.Id
        where tally.OrganisationId == organisationId && tally.IsListed != (person.IsActive && !person.IsOffBoard)
        select tally;
}
