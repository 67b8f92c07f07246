using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>How an organisation counts days and weeks for its board.</summary>
internal sealed record BoardCalendar(string TimeZone, DayOfWeek WeekStart)
{
    /// <summary>The organisation's, inside the writer: needed with every credit, so prepared once.</summary>
    public static BoardCalendar Of(CxDb db, long organisationId)
    {
        var found = db.Statements.Text(Sql, organisationId)!.Split(' ');
        return new BoardCalendar(found[0], Enum.Parse<DayOfWeek>(found[1]));
    }

    /// <summary>The organisation's, for who only reads.</summary>
    public static async Task<BoardCalendar> ReadAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var found = await db
            .Organisations.Where(organisation => organisation.Id == organisationId)
            .Select(organisation => new { organisation.TimeZone, organisation.WeekStart })
            .SingleAsync(ct);
        return new BoardCalendar(found.TimeZone, found.WeekStart);
    }

    /// <summary>The periods that are running, by their names.</summary>
    public IReadOnlyList<string> Running(DateTime now) => BoardPeriod.AllOf(Day(now), WeekStart);

    /// <summary>The day that a UTC moment counts for.</summary>
    public DateOnly Day(DateTime utc) => LocalDay.Of(utc, TimeZone);

    private const string Sql = """
        SELECT "TimeZone" || ' ' || "WeekStart" FROM "Organisations" WHERE "Id" = @p1
        """;
}
