using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>
/// One list of one season, read from the index that keeps it in order, with ranks from the rungs: the cost does not grow with the
/// number of credits, and little with the number of people.
/// </summary>
internal sealed class BoardLadder(CxDb db, long organisationId, BoardSeason season, BoardList list, bool hasEnded)
{
    // Whoever stands this far up has both neighbours below among those read.
    private const int ReadAtOnce = BoardRanks.Top + (2 * BoardRanks.Neighbours);

    /// <summary>The best, with the ranks that they share, and a few more.</summary>
    public async Task<IReadOnlyList<BoardStanding>> TopAsync(CancellationToken ct) =>
        BoardRanks.Of(await Named(Listed).Take(ReadAtOnce).ToListAsync(ct));

    /// <summary>Whether somebody is among those read, with everybody around them.</summary>
    public static bool HoldsNeighbours(IReadOnlyList<BoardStanding> top, long personId)
    {
        var at = top.ToList().FindIndex(standing => standing.Score.PersonId == personId);
        return at >= 0 && (at + BoardRanks.Neighbours < top.Count || top.Count < ReadAtOnce);
    }

    /// <summary>Somebody further down, with two above and two below.</summary>
    public async Task<IReadOnlyList<BoardStanding>> AroundAsync(BoardTally mine, CancellationToken ct)
    {
        var (me, points) = (mine.PersonId, mine.Points);
        // Both bounds on points, so that the index leads to the place; who has the same is told apart by who came first.
        var above = await Climbing(Ranked.Where(tally => tally.Points >= points && (tally.Points > points || tally.PersonId < me)))
            .Take(BoardRanks.Neighbours)
            .ToListAsync(ct);
        var fromMe = await Named(Listed.Where(tally => tally.Points <= points && (tally.Points < points || tally.PersonId >= me)))
            .Take(BoardRanks.Neighbours + 1)
            .ToListAsync(ct);
        above.Reverse();
        List<BoardScore> shown = [.. above, .. fromMe];
        var (low, high) = (shown.Min(score => score.Points), shown.Max(score => score.Points));
        var higher = await Rungs.Where(rung => rung.Points > high).SumAsync(rung => rung.People, ct);
        var between = await Rungs.Where(rung => rung.Points > low && rung.Points <= high).ToListAsync(ct);
        return
        [
            .. shown.Select(score => new BoardStanding(
                (int)(1 + higher + between.Where(rung => rung.Points > score.Points).Sum(rung => rung.People)),
                score
            )),
        ];
    }

    private IQueryable<BoardRung> Rungs =>
        db
            .BoardRungs.AsNoTracking()
            .Where(rung => rung.OrganisationId == organisationId && rung.Period == season.Period && rung.List == list);

    private IQueryable<BoardTally> Listed => Ranked.Where(tally => tally.Points > 0);

    // Without the ladder's foot, for ranges that have one of their own: SQLite would begin them at the lower of the two.
    private IQueryable<BoardTally> Ranked =>
        db.BoardTallies.Where(tally =>
            tally.OrganisationId == organisationId && tally.Period == season.Period && tally.List == list && tally.IsListed
        );

    private IQueryable<BoardScore> Named(IQueryable<BoardTally> tallies) =>
        from tally in tallies
        join person in db.People on tally.PersonId equals person.Id
        // Who left a moment ago is still counted, and no longer named.
        where hasEnded || person.IsActive
        orderby tally.Points descending, tally.PersonId
        select new BoardScore(person.Id, person.IsOffBoard ? "" : person.Name, tally.Points, tally.Recoveries);

    private IQueryable<BoardScore> Climbing(IQueryable<BoardTally> tallies) =>
        from tally in tallies
        join person in db.People on tally.PersonId equals person.Id
        where hasEnded || person.IsActive
        orderby tally.Points, tally.PersonId descending
        select new BoardScore(person.Id, person.IsOffBoard ? "" : person.Name, tally.Points, tally.Recoveries);
}
