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
        var (ranksPeople, mine) = await MineAsync(db, reader, season, ct);
        var view = new BoardView(season, hasEnded, scope, [], [], new Dictionary<long, int>(), IsThin: false, BestWeek: null)
        {
            RanksPeople = ranksPeople,
            IsReaderOff = !hasEnded && mine.Exists(tally => !tally.IsListed),
        };
        if (!ranksPeople || scope == BoardScope.Team)
        {
            view = await BoardTeamReading.WithTeamsAsync(db, reader, view, ct);
            return view with { Thanked = await ThankedAsync(db, reader, season, People(view.Started, view.Fixed), ct) };
        }

        var ladders = new BoardLadders(db, reader.OrganisationId, season, hasEnded);
        var tops = await ladders.TopsAsync(ct);
        var around = await ladders.AroundAsync(tops, mine, ct);
        var isThin = season.Span == BoardSpan.Week && People(tops[BoardList.Started], tops[BoardList.Fixed]).Count < FewestToCompare;
        view = view with
        {
            Started = Shown(BoardList.Started),
            Fixed = Shown(BoardList.Fixed),
            IsThin = isThin,
            BestWeek = isThin ? await BestWeekAsync(db, reader, ct) : null,
        };
        return view with { Thanked = await ThankedAsync(db, reader, season, People(view.Started, view.Fixed), ct) };

        IReadOnlyList<BoardStanding> Shown(BoardList list) =>
            scope == BoardScope.Me ? [.. around[list]] : BoardRanks.Shown(tops[list], around[list]);
    }

    // Whether anybody is ranked, and what the reader has.
    private static async Task<(bool RanksPeople, List<BoardTally> Mine)> MineAsync(
        CxDb db,
        Colleague reader,
        BoardSeason season,
        CancellationToken ct
    )
    {
        var read = await db
            .Organisations.AsNoTracking()
            .Where(organisation => organisation.Id == reader.OrganisationId)
            .Select(organisation => new
            {
                organisation.RanksPeople,
                Mine = db
                    .BoardTallies.Where(tally =>
                        tally.OrganisationId == organisation.Id && tally.Period == season.Period && tally.PersonId == reader.Id
                    )
                    .ToList(),
            })
            .SingleAsync(ct);
        return (read.RanksPeople, read.Mine);
    }

    private static List<long> People(IEnumerable<BoardStanding> left, IEnumerable<BoardStanding> right) =>
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
