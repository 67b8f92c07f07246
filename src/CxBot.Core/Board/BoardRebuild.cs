using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>Counts the board anew from the ledger: after a change of the week's first day, or when somebody doubts a number.</summary>
public static class BoardRebuild
{
    /// <summary>Replaces an organisation's counters. Inside the writer's transaction, so that nobody sees them half done.</summary>
    public static async Task RunAsync(CxDb db, long organisationId, CancellationToken ct)
    {
        var weekStart = await db
            .Organisations.Where(organisation => organisation.Id == organisationId)
            .Select(organisation => organisation.WeekStart)
            .SingleAsync(ct);
        var days = await db
            .Credits.Where(credit => credit.OrganisationId == organisationId)
            .GroupBy(credit => new
            {
                credit.PersonId,
                credit.Role,
                credit.Day,
            })
            .Select(lines => new
            {
                lines.Key,
                Points = lines.Sum(credit => credit.Points),
                Recoveries = lines.Sum(credit => credit.Recoveries),
                Credits = lines.Sum(credit => credit.Count),
            })
            .ToListAsync(ct);
        await db.BoardCounters.Where(counter => counter.OrganisationId == organisationId).ExecuteDeleteAsync(ct);
        db.AddRange(
            days.SelectMany(day => BoardPeriod.AllOf(day.Key.Day, weekStart).Select(period => (period, day)))
                .GroupBy(line => (line.period, line.day.Key.PersonId, line.day.Key.Role))
                .Select(lines => new BoardCounter
                {
                    OrganisationId = organisationId,
                    Period = lines.Key.period,
                    PersonId = lines.Key.PersonId,
                    Role = lines.Key.Role,
                    Points = lines.Sum(line => line.day.Points),
                    Recoveries = lines.Sum(line => line.day.Recoveries),
                    Credits = lines.Sum(line => line.day.Credits),
                })
        );
        await db.SaveChangesAsync(ct);
    }
}
