using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

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

    /// <summary>The day that a UTC moment counts for.</summary>
    public DateOnly Day(DateTime utc) => LocalDay.Of(utc, TimeZone);

    private const string Sql = """
        SELECT "TimeZone" || ' ' || "WeekStart" FROM "Organisations" WHERE "Id" = @p1
        """;
}
