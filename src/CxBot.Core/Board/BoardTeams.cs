using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Compares teams per head.</summary>
internal static class BoardTeams
{
    // A team of one is a person.
    private const int FewestHeads = 2;

    /// <summary>Every team's scores by list; of a period that ended as they stood then.</summary>
    public static async Task<ILookup<BoardList, BoardTeamScore>> ReadAsync(
        CxDb db,
        long organisationId,
        string period,
        bool hasEnded,
        CancellationToken ct
    )
    {
        var scores = hasEnded ? await KeptAsync(db, organisationId, period, ct) : await PresentAsync(db, organisationId, period, ct);
        return scores.Where(one => one.Score.Heads >= FewestHeads).ToLookup(one => one.List, one => one.Score);
    }

    /// <summary>The best per head first; teams with the same share a rank. There is no bottom: who has nothing is not listed.</summary>
    public static IReadOnlyList<BoardTeamStanding> Ranked(IEnumerable<BoardTeamScore> scores)
    {
        var standings = new List<BoardTeamStanding>();
        foreach (
            var score in scores
                .Where(score => score.Points > 0)
                .OrderByDescending(score => (decimal)score.Points / score.Heads)
                .ThenBy(score => score.ManagerId)
        )
        {
            var rank =
                standings is [.., var last] && last.Score.Points * score.Heads == score.Points * last.Score.Heads
                    ? last.Rank
                    : standings.Count + 1;
            standings.Add(new BoardTeamStanding(rank, score));
        }
        return standings;
    }

    /// <summary>Writes down how teams stand in a period that has just ended.</summary>
    public static async Task KeepAsync(CxDb db, long organisationId, string period, CancellationToken ct) =>
        db.AddRange(
            (await PresentAsync(db, organisationId, period, ct)).Select(one => new BoardTeamResult
            {
                OrganisationId = organisationId,
                Period = period,
                ManagerId = one.Score.ManagerId,
                List = one.List,
                Heads = one.Score.Heads,
                Points = one.Score.Points,
                Recoveries = one.Score.Recoveries,
            })
        );

    private static async Task<IEnumerable<(BoardList List, BoardTeamScore Score)>> KeptAsync(
        CxDb db,
        long organisationId,
        string period,
        CancellationToken ct
    )
    {
        var kept = await (
            from result in db.BoardTeamResults
            join manager in db.People on result.ManagerId equals manager.Id
            where result.OrganisationId == organisationId && result.Period == period
            select new { result.List, Score = new BoardTeamScore(manager.Id, manager.Name, result.Heads, result.Points, result.Recoveries) }
        ).ToListAsync(ct);
        return kept.Select(one => (one.List, one.Score));
    }

    private static async Task<IEnumerable<(BoardList List, BoardTeamScore Score)>> PresentAsync(
        CxDb db,
        long organisationId,
        string period,
        CancellationToken ct
    )
    {
        var members =
            from membership in db.TeamMemberships
            join member in db.People on membership.MemberId equals member.Id
            join manager in db.People on membership.ManagerId equals manager.Id
            where membership.ConfirmedAt != null && member.IsActive && manager.IsActive && manager.OrganisationId == organisationId
            select new
            {
                MemberId = member.Id,
                ManagerId = manager.Id,
                Manager = manager.Name,
            };
        var teams = await members
            .GroupBy(one => new { one.ManagerId, one.Manager })
            .Select(team => new
            {
                team.Key.ManagerId,
                team.Key.Manager,
                Heads = team.Count(),
            })
            .ToListAsync(ct);
        var sums = await (
            from one in members
            join tally in db.BoardTallies on one.MemberId equals tally.PersonId
            where tally.OrganisationId == organisationId && tally.Period == period && tally.List != BoardList.Thanked
            group tally by new { one.ManagerId, tally.List } into team
            select new
            {
                team.Key.ManagerId,
                team.Key.List,
                Points = team.Sum(tally => tally.Points),
                Recoveries = team.Sum(tally => tally.Recoveries),
            }
        ).ToListAsync(ct);
        var heads = teams.ToDictionary(team => team.ManagerId);
        return sums.Where(sum => heads.ContainsKey(sum.ManagerId))
            .Select(sum =>
                (
                    sum.List,
                    new BoardTeamScore(
                        sum.ManagerId,
                        heads[sum.ManagerId].Manager,
                        heads[sum.ManagerId].Heads,
                        Math.Max(0, sum.Points),
                        Math.Max(0, sum.Recoveries)
                    )
                )
            );
    }
}
