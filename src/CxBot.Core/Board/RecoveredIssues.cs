using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Board;

/// <summary>
/// How many customers were brought to a good end, for who reads along: from the ledger, as every number, and each issue once, however
/// many had a part. What was taken back in the same days is none, nor what was only confirmed in them.
/// </summary>
internal static class RecoveredIssues
{
    /// <summary>Of the days between two, both inclusive, as the board counts days.</summary>
    public static Task<int> CountAsync(CxDb db, long organisationId, DateOnly from, DateOnly through) =>
        db
            .Credits.ForEverybody(db)
            .Where(credit => credit.OrganisationId == organisationId && credit.Day >= from && credit.Day <= through)
            .Where(credit => credit.IssueId != null && (credit.Role == CreditRole.Starter || credit.Role == CreditRole.Fixer))
            .GroupBy(credit => credit.IssueId)
            .CountAsync(issue => issue.Sum(credit => credit.Recoveries) > 0);
}
