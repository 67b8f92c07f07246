using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Lists;

/// <summary>Recoveries of people in a stretch of days, read from the ledger so that they agree with the board.</summary>
public static class RecoveriesBetween
{
    /// <summary>
    /// The parts that these people had in issues brought to a good end from <paramref name="first"/> to <paramref name="last"/>,
    /// both included, by day and number. What was reopened since is left out.
    /// </summary>
    public static async Task<IReadOnlyList<Recovery>> OfAsync(
        CxDb db,
        long organisationId,
        IReadOnlyCollection<long> people,
        DateOnly first,
        DateOnly last
    )
    {
        var wanted = people.ToList();
        var rows = await (
            from credit in db.Credits
            join issue in db.Issues on credit.IssueId equals issue.Id
            where
                credit.OrganisationId == organisationId
                && wanted.Contains(credit.PersonId)
                && credit.Day >= first
                && credit.Day <= last
                && credit.Points > 0
                // The newest booking of somebody's part is the one that stands, unless it took the part back.
                && !db.Credits.Any(later =>
                    later.IssueId == credit.IssueId
                    && later.PersonId == credit.PersonId
                    && later.Role == credit.Role
                    && later.Id > credit.Id
                )
            orderby credit.Day, issue.Number, credit.Id
            select new Recovery(
                credit.PersonId,
                credit.Role,
                credit.Points,
                issue.Id,
                issue.Number,
                issue.Title,
                issue.Done,
                issue.Confirmation,
                credit.Day,
                db.Kudos.Any(kudo =>
                    kudo.IssueId == issue.Id
                    && kudo.UndoneAt == null
                    && kudo.Receivers.Any(receiver => receiver.PersonId == credit.PersonId)
                )
            )
        ).ToListAsync();
        return rows;
    }
}
