using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Reads the board from its tallies.</summary>
internal static class BoardReading
{
    // Two people are a duel and one is alone: below this a week compares nobody.
    private const int FewestToCompare = 3;

    /// <summary>The present season of a reader's organisation.</summary>
    public static async Task<BoardSeason> SeasonAsync(CxDb db, Turn turn, BoardSpan span, CancellationToken ct)
    {
        var organisation = await db
            .Organisations.AsNoTracking()
            .SingleAsync(organisation => organisation.Id == turn.Actor.OrganisationId, ct);
        return BoardSeason.Of(span, LocalDay.Of(turn.Now, organisation.TimeZone), organisation.WeekStart);
    }

    /// <summary>The running board; <paramref name="onlyAround"/>: just the reader and their neighbours.</summary>
    public static Task<BoardView> ViewAsync(CxDb db, Colleague reader, BoardSeason season, bool onlyAround, CancellationToken ct) =>
        ViewAsync(db, reader, season, onlyAround ? BoardScope.Me : BoardScope.Everybody, hasEnded: false, ct);

    /// <summary>The board.</summary>
    public static async Task<BoardView> ViewAsync(
        CxDb db,
        Colleague reader,
        BoardSeason season,
        BoardScope scope,
        bool hasEnded,
        CancellationToken ct
    )
    {
        var ranksPeople = await db
            .Organisations.Where(organisation => organisation.Id == reader.OrganisationId)
            .Select(organisation => organisation.RanksPeople)
            .SingleAsync(ct);
        var mine = await db
            .BoardTallies.AsNoTracking()
            .Where(tally => tally.OrganisationId == reader.OrganisationId && tally.Period == season.Period && tally.PersonId == reader.Id)
            .ToListAsync(ct);
        var view = new BoardView(season, hasEnded, scope, [], [], new Dictionary<long, int>(), IsThin: false, BestWeek: null)
        {
            RanksPeople = ranksPeople,
            IsReaderOff = !hasEnded && mine.Exists(tally => !tally.IsListed),
        };
        if (!ranksPeople || scope == BoardScope.Team)
            return await BoardTeamReading.WithTeamsAsync(db, reader, view, ct);

        var started = await ListAsync(db, reader, view, BoardList.Started, mine, ct);
        var repaired = await ListAsync(db, reader, view, BoardList.Fixed, mine, ct);
        var isThin = season.Span == BoardSpan.Week && People(started.Standings, repaired.Standings).Count < FewestToCompare;
        return view with
        {
            Started = started.Shown,
            Fixed = repaired.Shown,
            Thanked = await ThankedAsync(db, reader, season, People(started.Shown, repaired.Shown), ct),
            IsThin = isThin,
            BestWeek = isThin ? await BestWeekAsync(db, reader, ct) : null,
        };
    }

    private static async Task<(IReadOnlyList<BoardStanding> Standings, IReadOnlyList<BoardStanding> Shown)> ListAsync(
        CxDb db,
        Colleague reader,
        BoardView view,
        BoardList list,
        List<BoardTally> mine,
        CancellationToken ct
    )
    {
        var ladder = new BoardLadder(db, reader.OrganisationId, view.Season, list, view.HasEnded);
        var top = await ladder.TopAsync(ct);
        var around =
            BoardLadder.HoldsNeighbours(top, reader.Id) ? BoardRanks.Around(top, reader.Id)
            : mine.Find(tally => tally is { IsListed: true, Points: > 0 } && tally.List == list) is { } own
                ? await ladder.AroundAsync(own, ct)
            : [];
        return (top, view.Scope == BoardScope.Me ? around : BoardRanks.Shown(top, around));
    }

    private static List<long> People(IReadOnlyList<BoardStanding> left, IReadOnlyList<BoardStanding> right) =>
        [.. left.Concat(right).Select(standing => standing.Score.PersonId).Distinct()];

    private static Task<Dictionary<long, int>> ThankedAsync(
        CxDb db,
        Colleague reader,
        BoardSeason season,
        List<long> people,
        CancellationToken ct
    ) =>
        db
            .BoardTallies.Where(tally =>
                tally.OrganisationId == reader.OrganisationId
                && tally.Period == season.Period
                && people.Contains(tally.PersonId)
                && tally.List == BoardList.Thanked
            )
            .ToDictionaryAsync(tally => tally.PersonId, tally => tally.Credits, ct);

    private static async Task<BoardBest?> BestWeekAsync(CxDb db, Colleague reader, CancellationToken ct)
    {
        var best = await db
            .BoardTallies.Where(tally =>
                tally.OrganisationId == reader.OrganisationId
                && tally.PersonId == reader.Id
                && tally.List != BoardList.Thanked
                // Weeks are named by their first day.
                && EF.Functions.Like(tally.Period, "____-__-__")
            )
            .GroupBy(tally => tally.Period)
            .Select(weeks => new { Week = weeks.Key, Points = weeks.Sum(tally => tally.Points) })
            .OrderByDescending(week => week.Points)
            .ThenByDescending(week => week.Week)
            .FirstOrDefaultAsync(ct);
        return best is { Points: > 0 }
            ? new BoardBest(DateOnly.ParseExact(best.Week, "yyyy-MM-dd", CultureInfo.InvariantCulture), best.Points)
            : null;
    }
}
