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

        var beside = (await NamedAsync(mine.Select(Beside).Aggregate(Queryable.Concat), ct)).ToLookup(score => score.List);
        // Who left a moment ago, with nobody near.
        if (beside.Count == 0)
            return [];

        var higher = await beside
            .Select(list => Higher(list.Key, list.Min(score => score.Points), list.Max(score => score.Points)))
            .Aggregate(Queryable.Concat)
            .ToListAsync(ct);
        return mine.SelectMany(own => BoardRanks.Around([.. beside[own.List].Select(Standing)], own.PersonId));

        BoardStanding Standing(BoardScore score) =>
            new(1 + (int)higher.Where(rung => rung.List == score.List && rung.Points > score.Points).Sum(rung => rung.People), score);
    }

    private IQueryable<BoardTally> Top(BoardList list) => Downwards(Ranked(list).Where(tally => tally.Points > 0), ReadAtOnce);

    // Four ranges that each begin beside the reader: among so many with the same points one range for both sides would have to
    // pass all of those between.
    private IQueryable<BoardTally> Beside(BoardTally mine)
    {
        var (ranked, me, points) = (Ranked(mine.List), mine.PersonId, mine.Points);
        return Upwards(ranked.Where(tally => tally.Points > points), BoardRanks.Neighbours)
            .Concat(Upwards(ranked.Where(tally => tally.Points == points && tally.PersonId < me), BoardRanks.Neighbours))
            .Concat(Downwards(ranked.Where(tally => tally.Points == points && tally.PersonId >= me), 1 + BoardRanks.Neighbours))
            .Concat(Downwards(ranked.Where(tally => tally.Points < points && tally.Points > 0), BoardRanks.Neighbours));
    }

    private IQueryable<BoardTally> Downwards(IQueryable<BoardTally> tallies, int count) =>
        First(tallies.OrderByDescending(tally => tally.Points).ThenBy(tally => tally.PersonId), count);

    private IQueryable<BoardTally> Upwards(IQueryable<BoardTally> tallies, int count) =>
        First(tallies.OrderBy(tally => tally.Points).ThenByDescending(tally => tally.PersonId), count);

    // A limit that PostgreSQL does not know when it plans makes it plan anew for each question, which takes longer than the
    // answer; and EF Core keeps a limit's number in the statement only inside another query.
    private IQueryable<BoardTally> First(IQueryable<BoardTally> tallies, int count) =>
        db.Organisations.Where(organisation => organisation.Id == organisationId).SelectMany(_ => tallies.Take(EF.Constant(count)));

    // How many stand above the highest shown, in two sums, and on each number of points from there to the lowest.
    private IQueryable<Rung> Higher(BoardList list, int low, int high)
    {
        // The wide rungs from here up have nobody who is shown.
        var wideFrom = (high / BoardRung.Wide * BoardRung.Wide) + BoardRung.Wide;
        var (single, wide) = (Rungs(list, 1), Rungs(list, BoardRung.Wide));
        return Sum(wide.Where(rung => rung.Points >= wideFrom))
            .Concat(Sum(single.Where(rung => rung.Points > high && rung.Points < wideFrom)))
            .Concat(
                single
                    .Where(rung => rung.Points > low && rung.Points <= high)
                    .Select(rung => new Rung
                    {
                        List = rung.List,
                        Points = rung.Points,
                        People = rung.People,
                    })
            );
    }

    private static IQueryable<Rung> Sum(IQueryable<BoardRung> rungs) =>
        rungs
            .GroupBy(rung => rung.List)
            .Select(all => new Rung
            {
                List = all.Key,
                Points = all.Min(rung => rung.Points),
                People = all.Sum(rung => rung.People),
            });

    private IQueryable<BoardRung> Rungs(BoardList list, int width) =>
        db.BoardRungs.Where(rung =>
            rung.OrganisationId == organisationId && rung.Period == season.Period && rung.List == list && rung.Width == width
        );

    private IQueryable<BoardTally> Ranked(BoardList list)
    {
        var ranked = db.BoardTallies.Where(tally =>
            tally.OrganisationId == organisationId && tally.Period == season.Period && tally.List == list && tally.IsListed
        );
        // Who left a moment ago is still counted, and no longer named.
        return hasEnded ? ranked : ranked.Where(tally => db.People.Any(person => person.Id == tally.PersonId && person.IsActive));
    }

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
