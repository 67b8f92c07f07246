using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Reads the board from its counters.</summary>
internal static class BoardReading
{
    // Two people are a duel and one is alone: below this a week compares nobody.
    private const int FewestToCompare = 3;

    private static readonly CreditRole[] Starting = [CreditRole.Starter, CreditRole.Preventer];
    private static readonly CreditRole[] Fixing = [CreditRole.Fixer, CreditRole.Helper];

    /// <summary>The present season of a reader's organisation.</summary>
    public static async Task<BoardSeason> SeasonAsync(CxDb db, Turn turn, BoardSpan span, CancellationToken ct)
    {
        var organisation = await db
            .Organisations.AsNoTracking()
            .SingleAsync(organisation => organisation.Id == turn.Actor.OrganisationId, ct);
        return BoardSeason.Of(span, LocalDay.Of(turn.Now, organisation.TimeZone), organisation.WeekStart);
    }

    /// <summary>The board; <paramref name="onlyAround"/>: just the reader and their neighbours.</summary>
    public static async Task<BoardView> ViewAsync(CxDb db, Colleague reader, BoardSeason season, bool onlyAround, CancellationToken ct)
    {
        var started = BoardRanks.Of(await ScoresAsync(db, reader, season, Starting, ct));
        var repaired = BoardRanks.Of(await ScoresAsync(db, reader, season, Fixing, ct));
        var people = started.Concat(repaired).Select(standing => standing.Score.PersonId).Distinct().Count();
        var isThin = season.Span == BoardSpan.Week && people < FewestToCompare;
        Func<IReadOnlyList<BoardStanding>, long, IReadOnlyList<BoardStanding>> shown = onlyAround ? BoardRanks.Around : BoardRanks.Shown;
        var (left, right) = (shown(started, reader.Id), shown(repaired, reader.Id));
        var ids = left.Concat(right).Select(standing => standing.Score.PersonId).Distinct().ToList();
        return new BoardView(
            season,
            left,
            right,
            await ThankedAsync(db, reader, season, ids, ct),
            isThin,
            onlyAround,
            isThin ? await BestWeekAsync(db, reader, ct) : null
        );
    }

    private static async Task<List<BoardScore>> ScoresAsync(
        CxDb db,
        Colleague reader,
        BoardSeason season,
        CreditRole[] roles,
        CancellationToken ct
    ) =>
        await (
            from counter in db.BoardCounters
            join person in db.People on counter.PersonId equals person.Id
            where
                counter.OrganisationId == reader.OrganisationId
                && counter.Period == season.Period
                && roles.Contains(counter.Role)
                && person.IsActive
            group counter by new { person.Id, person.Name } into counters
            select new BoardScore(
                counters.Key.Id,
                counters.Key.Name,
                counters.Sum(counter => counter.Points),
                counters.Sum(counter => counter.Recoveries)
            )
        ).ToListAsync(ct);

    private static Task<Dictionary<long, int>> ThankedAsync(
        CxDb db,
        Colleague reader,
        BoardSeason season,
        List<long> people,
        CancellationToken ct
    ) =>
        db
            .BoardCounters.Where(counter =>
                counter.OrganisationId == reader.OrganisationId
                && counter.Period == season.Period
                && counter.Role == CreditRole.Thanked
                && people.Contains(counter.PersonId)
            )
            .ToDictionaryAsync(counter => counter.PersonId, counter => counter.Credits, ct);

    private static async Task<BoardBest?> BestWeekAsync(CxDb db, Colleague reader, CancellationToken ct)
    {
        var best = await db
            .BoardCounters.Where(counter =>
                counter.OrganisationId == reader.OrganisationId
                && counter.PersonId == reader.Id
                && counter.Role != CreditRole.Thanked
                // Weeks are named by their first day.
                && EF.Functions.Like(counter.Period, "____-__-__")
            )
            .GroupBy(counter => counter.Period)
            .Select(weeks => new { Week = weeks.Key, Points = weeks.Sum(counter => counter.Points) })
            .OrderByDescending(week => week.Points)
            .ThenByDescending(week => week.Week)
            .FirstOrDefaultAsync(ct);
        return best is { Points: > 0 }
            ? new BoardBest(DateOnly.ParseExact(best.Week, "yyyy-MM-dd", CultureInfo.InvariantCulture), best.Points)
            : null;
    }
}
