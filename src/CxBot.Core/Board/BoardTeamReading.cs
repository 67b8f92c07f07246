using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Reads what teams and everybody have together, and the people of the reader's own team.</summary>
internal static class BoardTeamReading
{
    /// <summary>A view with teams and totals; with the reader's team by name where people are ranked in person.</summary>
    public static async Task<BoardView> WithTeamsAsync(CxDb db, Colleague reader, BoardView view, CancellationToken ct)
    {
        var own = await OwnAsync(db, reader, ct);
        var scores = await BoardTeams.ReadAsync(db, reader.OrganisationId, view.Season.Period, view.HasEnded, ct);
        var teams = scores
            .SelectMany(list => Shown(BoardTeams.Ranked(list), own).Select(standing => (list.Key, Standing: standing)))
            .ToLookup(one => one.Key, one => one.Standing);
        var members = await MembersAsync(db, reader, own, ct);
        var isNamed = view.RanksPeople && members.Count > 0;
        return view with
        {
            Totals = await TotalsAsync(db, reader, view.Season, ct),
            Teams = teams,
            OwnTeams = own,
            Started = isNamed ? await ListAsync(db, reader, view, BoardList.Started, members, ct) : [],
            Fixed = isNamed ? await ListAsync(db, reader, view, BoardList.Fixed, members, ct) : [],
        };
    }

    // The best ten, and the reader's own wherever they stand.
    private static IEnumerable<BoardTeamStanding> Shown(IReadOnlyList<BoardTeamStanding> ranked, IReadOnlyList<long> own) =>
        ranked.Where((standing, at) => at < BoardRanks.Top || own.Contains(standing.Score.ManagerId));

    private static Task<List<long>> OwnAsync(CxDb db, Colleague reader, CancellationToken ct) =>
        db
            .TeamMemberships.Where(membership =>
                membership.ConfirmedAt != null && (membership.ManagerId == reader.Id || membership.MemberId == reader.Id)
            )
            .Select(membership => membership.ManagerId)
            .Distinct()
            .ToListAsync(ct);

    private static Task<List<long>> MembersAsync(CxDb db, Colleague reader, List<long> teams, CancellationToken ct) =>
        db
            .TeamMemberships.Where(membership => membership.ConfirmedAt != null && teams.Contains(membership.ManagerId))
            .Select(membership => membership.MemberId)
            .Distinct()
            .ToListAsync(ct);

    private static async Task<IReadOnlyList<BoardStanding>> ListAsync(
        CxDb db,
        Colleague reader,
        BoardView view,
        BoardList list,
        List<long> members,
        CancellationToken ct
    )
    {
        var people = await (
            from tally in db.BoardTallies
            join person in db.People on tally.PersonId equals person.Id
            where
                tally.OrganisationId == reader.OrganisationId
                && tally.Period == view.Season.Period
                && tally.List == list
                && tally.IsListed
                && tally.Points > 0
                && members.Contains(tally.PersonId)
                && (view.HasEnded || person.IsActive)
            orderby tally.Points descending, tally.PersonId
            select new BoardScore(tally.List, person.Id, person.IsOffBoard ? "" : person.Name, tally.Points, tally.Recoveries)
        ).ToListAsync(ct);
        var standings = BoardRanks.Of(people);
        return BoardRanks.Shown(standings, BoardRanks.Around(standings, reader.Id));
    }

    private static async Task<IReadOnlyList<BoardTotal>> TotalsAsync(CxDb db, Colleague reader, BoardSeason season, CancellationToken ct)
    {
        var sums = await db
            .BoardTallies.Where(tally =>
                tally.OrganisationId == reader.OrganisationId && tally.Period == season.Period && tally.List != BoardList.Thanked
            )
            .GroupBy(tally => tally.List)
            .Select(list => new
            {
                List = list.Key,
                Points = list.Sum(tally => tally.Points),
                Recoveries = list.Sum(tally => tally.Recoveries),
                People = list.Count(tally => tally.Points > 0),
            })
            .ToListAsync(ct);
        return
        [
            .. sums.OrderBy(sum => sum.List)
                .Select(sum => new BoardTotal(sum.List, Math.Max(0, sum.Points), Math.Max(0, sum.Recoveries), sum.People)),
        ];
    }
}
