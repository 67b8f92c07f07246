using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>
/// The two ranked lists of one season, read from the index that keeps them in order, with ranks from the rungs: the cost does not
/// grow with the number of credits, and little with the number of people. Each step asks for both lists in one statement, because
/// on PostgreSQL the way there and back costs more than the answer.
/// </summary>
internal sealed class BoardLadders(CxDb db, long organisationId, BoardSeason season, bool hasEnded)
{
    // Whoever stands this far up has both neighbours below among those read.
    private const int ReadAtOnce = BoardRanks.Top + (2 * BoardRanks.Neighbours);

    /// <summary>The best of each list, with the ranks that they share, and a few more.</summary>
    public async Task<ILookup<BoardList, BoardStanding>> TopsAsync(CancellationToken ct)
    {
        var scores = await NamedAsync(Top(BoardList.Started).Concat(Top(BoardList.Fixed)), ct);
        return scores.GroupBy(score => score.List).SelectMany(BoardRanks.Of).ToLookup(standing => standing.Score.List);
    }

    /// <summary>A reader with two above and two below, in each list that ranks them.</summary>
    /// <param name="tops">The best, as read.</param>
    /// <param name="mine">The reader's tallies of the season.</param>
    /// <param name="ct">Cancels.</param>
    public async Task<ILookup<BoardList, BoardStanding>> AroundAsync(
        ILookup<BoardList, BoardStanding> tops,
        IEnumerable<BoardTally> mine,
        CancellationToken ct
    )
    {
        var ranked = mine.Where(tally => tally is { IsListed: true, Points: > 0, List: not BoardList.Thanked })
            .ToLookup(tally => HoldsNeighbours([.. tops[tally.List]], tally.PersonId));
        var near = ranked[true].SelectMany(tally => BoardRanks.Around([.. tops[tally.List]], tally.PersonId));
        return near.Concat(await FurtherDownAsync([.. ranked[false]], ct)).ToLookup(standing => standing.Score.List);
    }

    private static bool HoldsNeighbours(IReadOnlyList<BoardStanding> top, long personId)
    {
        var at = top.ToList().FindIndex(standing => standing.Score.PersonId == personId);
        return at >= 0 && (at + BoardRanks.Neighbours < top.Count || top.Count < ReadAtOnce);
    }

    private async Task<IEnumerable<BoardStanding>> FurtherDownAsync(List<BoardTally> mine, CancellationToken ct)
    {
        if (mine.Count == 0)
            return [];

        var scores = await NamedAsync(mine.Select(Around).Aggregate(Queryable.Concat), ct);
        var points = scores.ToLookup(score => score.List, score => score.Points);
        var higher = await points.Select(list => Higher(list.Key, list.Min(), list.Max())).Aggregate(Queryable.Concat).ToListAsync(ct);
        return scores.Select(score => new BoardStanding(
            1 + (int)higher.Where(rung => rung.List == score.List && rung.Points > score.Points).Sum(rung => rung.People),
            score
        ));
    }

    private IQueryable<BoardTally> Top(BoardList list) =>
        Standing(Ranked(list).Where(tally => tally.Points > 0))
            .OrderByDescending(tally => tally.Points)
            .ThenBy(tally => tally.PersonId)
            .Take(ReadAtOnce);

    private IQueryable<BoardTally> Around(BoardTally mine)
    {
        var (me, points) = (mine.PersonId, mine.Points);
        // Both bounds on points, so that the index leads to the place; who has the same is told apart by who came first.
        var above = Ranked(mine.List).Where(tally => tally.Points >= points && (tally.Points > points || tally.PersonId < me));
        var fromMe = Ranked(mine.List)
            .Where(tally => tally.Points > 0 && tally.Points <= points && (tally.Points < points || tally.PersonId >= me));
        return Standing(above)
            .OrderBy(tally => tally.Points)
            .ThenByDescending(tally => tally.PersonId)
            .Take(BoardRanks.Neighbours)
            .Concat(
                Standing(fromMe).OrderByDescending(tally => tally.Points).ThenBy(tally => tally.PersonId).Take(BoardRanks.Neighbours + 1)
            );
    }

    // How many stand on each number of points up to the highest shown, and in one sum how many above it.
    private IQueryable<Rung> Higher(BoardList list, int low, int high)
    {
        var above = high + 1;
        return db
            .BoardRungs.Where(rung =>
                rung.OrganisationId == organisationId && rung.Period == season.Period && rung.List == list && rung.Points > low
            )
            .GroupBy(rung => new { rung.List, Points = rung.Points < above ? rung.Points : above })
            .Select(rungs => new Rung
            {
                List = rungs.Key.List,
                Points = rungs.Key.Points,
                People = rungs.Sum(rung => rung.People),
            });
    }

    // Without the ladder's foot, for ranges that have one of their own: SQLite would begin them at the lower of the two.
    private IQueryable<BoardTally> Ranked(BoardList list) =>
        db.BoardTallies.Where(tally =>
            tally.OrganisationId == organisationId && tally.Period == season.Period && tally.List == list && tally.IsListed
        );

    // Who left a moment ago is still counted, and no longer named.
    private IQueryable<BoardTally> Standing(IQueryable<BoardTally> tallies) =>
        hasEnded ? tallies : tallies.Where(tally => db.People.Any(person => person.Id == tally.PersonId && person.IsActive));

    private Task<List<BoardScore>> NamedAsync(IQueryable<BoardTally> tallies, CancellationToken ct) =>
        (
            from tally in tallies
            join person in db.People on tally.PersonId equals person.Id
            orderby tally.Points descending, tally.PersonId
            select new BoardScore(tally.List, person.Id, person.IsOffBoard ? "" : person.Name, tally.Points, tally.Recoveries)
        ).ToListAsync(ct);

    // What Concat needs: members that EF Core can match.
    private sealed class Rung
    {
        public BoardList List { get; init; }
        public int Points { get; init; }
        public long People { get; init; }
    }
}
