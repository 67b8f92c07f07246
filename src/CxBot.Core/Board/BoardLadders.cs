using System.Globalization;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>
/// The two ranked lists of one season, read from the index that keeps them in order, with ranks from the rungs: the cost does not
/// grow with the number of credits, and little with the number of people. Each step asks for both lists in one statement, because
/// on PostgreSQL the way there and back costs more than the answer; and in SQL, because for LINQ of that length EF Core takes longer
/// to find what it made of it before.
/// </summary>
internal sealed class BoardLadders(CxDb db, long organisationId, BoardSeason season, bool hasEnded)
{
    // Whoever stands this far up has both neighbours below among those read.
    private const int ReadAtOnce = BoardRanks.Top + (2 * BoardRanks.Neighbours);

    /// <summary>The best of each list, with the ranks that they share, and a few more.</summary>
    public async Task<ILookup<BoardList, BoardStanding>> TopsAsync(CancellationToken ct)
    {
        var rows = await db
            .Database.SqlQueryRaw<Row>(Named([Top(BoardList.Started), Top(BoardList.Fixed)]), organisationId, season.Period)
            .ToListAsync(ct);
        var scores = rows.Select(row => row.Score()).GroupBy(score => score.List);
        return scores.SelectMany(BoardRanks.Of).ToLookup(standing => standing.Score.List);
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

    private async Task<IEnumerable<BoardStanding>> FurtherDownAsync(IReadOnlyList<BoardTally> mine, CancellationToken ct)
    {
        if (mine.Count == 0)
            return [];

        var ranges = mine.SelectMany((tally, at) => Beside(tally.List, string.Create(CultureInfo.InvariantCulture, $"@p{at + 3}")));
        object[] parameters = [organisationId, season.Period, mine[0].PersonId, .. mine.Select(tally => (object)tally.Points)];
        var rows = await db.Database.SqlQueryRaw<Row>(Named(ranges, Higher), parameters).ToListAsync(ct);
        var standings = rows.Select(row => new BoardStanding(1 + (int)row.Higher, row.Score())).ToLookup(standing => standing.Score.List);
        return mine.SelectMany(own => BoardRanks.Around([.. standings[own.List]], own.PersonId));
    }

    // Of the statements @p0 is the organisation, @p1 the period, @p2 the reader, and those behind are their points in each list.
    private string Top(BoardList list) => Downwards(list, """ "Points" > 0 """, ReadAtOnce);

    // Four ranges that each begin beside the reader: among so many with the same points one range for both sides would have to
    // pass all of those between.
    private IEnumerable<string> Beside(BoardList list, string points) =>
        [
            Upwards(list, $""" "Points" > {points} """, BoardRanks.Neighbours),
            Upwards(list, $""" "Points" = {points} AND "PersonId" < @p2 """, BoardRanks.Neighbours),
            Downwards(list, $""" "Points" = {points} AND "PersonId" >= @p2 """, 1 + BoardRanks.Neighbours),
            Downwards(list, $""" "Points" < {points} AND "Points" > 0 """, BoardRanks.Neighbours),
        ];

    private string Downwards(BoardList list, string which, int count) => Range(list, which, """ "Points" DESC, "PersonId" """, count);

    private string Upwards(BoardList list, string which, int count) => Range(list, which, """ "Points", "PersonId" DESC """, count);

    // The limit stands in the statement: one that PostgreSQL does not know when it plans makes it plan anew for each question,
    // which takes longer than the answer.
    private string Range(BoardList list, string which, string order, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"""
            SELECT * FROM (
                SELECT "List", "PersonId", "Points", "Recoveries" FROM "BoardTallies"
                WHERE "OrganisationId" = @p0 AND "Period" = @p1 AND "List" = '{list}' AND "IsListed" {(hasEnded ? "" : IsHere)} AND {which}
                ORDER BY {order} LIMIT {count}
            ) AS "Range"
            """
        );

    // Who left a moment ago is still counted, and no longer named.
    private const string IsHere = """
        AND EXISTS (SELECT 1 FROM "People" WHERE "Id" = "BoardTallies"."PersonId" AND "IsActive")
        """;

    private static string Named(IEnumerable<string> ranges, string higher = "0") =>
        $"""
            SELECT t."List", t."PersonId", CASE WHEN p."IsOffBoard" THEN '' ELSE p."Name" END AS "Name", t."Points", t."Recoveries",
                CAST({higher} AS bigint) AS "Higher"
            FROM ({string.Join(" UNION ALL ", ranges)}) AS t JOIN "People" AS p ON p."Id" = t."PersonId"
            ORDER BY t."Points" DESC, t."PersonId"
            """;

    // Those on the wide rungs above, and on the single ones between.
    private static readonly string Higher = string.Create(
        CultureInfo.InvariantCulture,
        $"""
        (SELECT COALESCE(sum(r."People"), 0) FROM "BoardRungs" AS r
            WHERE r."OrganisationId" = @p0 AND r."Period" = @p1 AND r."List" = t."List" AND r."Width" = {BoardRung.Wide}
                AND r."Points" > t."Points")
        + (SELECT COALESCE(sum(r."People"), 0) FROM "BoardRungs" AS r
            WHERE r."OrganisationId" = @p0 AND r."Period" = @p1 AND r."List" = t."List" AND r."Width" = 1
                AND r."Points" > t."Points" AND r."Points" < (t."Points" / {BoardRung.Wide} + 1) * {BoardRung.Wide})
        """
    );

    // As it comes; of enums EF Core converts only mapped ones.
    private sealed record Row(string List, long PersonId, string Name, int Points, int Recoveries, long Higher)
    {
        public BoardScore Score() => new(Enum.Parse<BoardList>(List), PersonId, Name, Points, Recoveries);
    }
}
