using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>
/// Counts the board anew from the ledger: after a change of the week's first day, when somebody's credits became another's, or
/// when somebody doubts a number.
/// </summary>
public static class BoardRebuild
{
    /// <summary>
    /// Replaces an organisation's tallies and rungs, or those of some people only. Inside the writer's transaction, so that nobody sees them
    /// half done. Who was left out of an ended period stays left out of it.
    /// </summary>
    /// <param name="db">The writer's context, with everything saved.</param>
    /// <param name="organisationId">Whose.</param>
    /// <param name="ct">Heeded between statements.</param>
    /// <param name="people">Whose alone; null for everybody's.</param>
    public static async Task RunAsync(CxDb db, long organisationId, CancellationToken ct, IReadOnlyCollection<long>? people = null)
    {
        BoardRungs.Hold(db);
        if (people is null)
            db.Statements.Execute("""DELETE FROM "BoardRungs" WHERE "OrganisationId" = @p1""", organisationId);
        else
            BoardRungs.TakeOff(db, organisationId, people);
        var calendar = BoardCalendar.Of(db, organisationId);
        var of = BoardRungs.Of(people);
        var exceptions = await BoardPresence.ExceptionsAsync(db, organisationId, ct);
        db.Statements.Execute($"""DELETE FROM "BoardTallies" WHERE "OrganisationId" = @p1 {of}""", organisationId);

        var days = db.Credits.Where(credit => credit.OrganisationId == organisationId);
        if (await days.MinAsync(credit => (DateOnly?)credit.Day, ct) is { } first)
        {
            var last = await days.MaxAsync(credit => credit.Day, ct);
            foreach (var season in Seasons(BoardSpan.Week, first, last, calendar).Concat(Seasons(BoardSpan.Month, first, last, calendar)))
            {
                ct.ThrowIfCancellationRequested();
                db.Statements.Execute(FromCredits(of), organisationId, season.Period, season.From, season.Through);
            }
            foreach (var quarter in Seasons(BoardSpan.Quarter, first, last, calendar))
                db.Statements.Execute(
                    FromTallies(of, "IN (@p3, @p4, @p5)"),
                    organisationId,
                    quarter.Period,
                    BoardPeriod.Month(quarter.From),
                    BoardPeriod.Month(quarter.From.AddMonths(1)),
                    BoardPeriod.Month(quarter.Through)
                );
            db.Statements.Execute(FromTallies(of, "LIKE '____-Q_'"), organisationId, BoardPeriod.All);
        }
        db.Statements.Execute($"{Unlist} {of}", organisationId);
        await BoardPresence.RestoreAsync(db, organisationId, exceptions, ct);
        BoardRungs.PutOn(db, organisationId, people);
    }

    /// <summary>Counts every organisation's board anew; how many there are.</summary>
    public static async Task<int> RunAllAsync(IWriter writer, CancellationToken ct)
    {
        var organisations = await writer.WriteAsync(db => db.Organisations.Select(organisation => organisation.Id).ToListAsync(ct), ct);
        foreach (var organisation in organisations)
            await writer.WriteAsync(db => RunAsync(db, organisation, ct), ct);
        return organisations.Count;
    }

    private static IEnumerable<BoardSeason> Seasons(BoardSpan span, DateOnly first, DateOnly last, BoardCalendar calendar)
    {
        for (var season = BoardSeason.Of(span, first, calendar.WeekStart); season.From <= last; )
        {
            yield return season;
            season = BoardSeason.Of(span, season.Through.AddDays(1), calendar.WeekStart);
        }
    }

    private static string FromCredits(string of) =>
        $"""
            INSERT INTO "BoardTallies" ({Columns})
            SELECT "OrganisationId", @p2, "PersonId",
                CASE WHEN "Role" IN ('{nameof(CreditRole.Starter)}', '{nameof(CreditRole.Preventer)}') THEN '{nameof(BoardList.Started)}'
                    WHEN "Role" IN ('{nameof(CreditRole.Fixer)}', '{nameof(CreditRole.Helper)}') THEN '{nameof(BoardList.Fixed)}'
                    ELSE '{nameof(BoardList.Thanked)}' END,
                sum("Points"), sum("Recoveries"), sum("Count"), TRUE
            FROM "Credits" WHERE "OrganisationId" = @p1 AND "Day" >= @p3 AND "Day" <= @p4 {of} GROUP BY 1, 3, 4
            """;

    private static string FromTallies(string of, string periods) =>
        $"""
            INSERT INTO "BoardTallies" ({Columns})
            SELECT "OrganisationId", @p2, "PersonId", "List", sum("Points"), sum("Recoveries"), sum("Credits"), TRUE
            FROM "BoardTallies" WHERE "OrganisationId" = @p1 AND "Period" {periods} {of} GROUP BY 1, 3, 4
            """;

    private const string Columns = """
        "OrganisationId", "Period", "PersonId", "List", "Points", "Recoveries", "Credits", "IsListed"
        """;

    private const string Unlist = """
        UPDATE "BoardTallies" SET "IsListed" = FALSE WHERE "OrganisationId" = @p1
            AND "PersonId" IN (SELECT "Id" FROM "People" WHERE NOT "IsActive" OR "IsOffBoard")
        """;
}
