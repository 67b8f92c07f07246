using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What the ledger holds for an issue.</summary>
internal static class BookedAwards
{
    /// <summary>The awards that stand: booked and not reversed; starter and fixer first.</summary>
    public static async Task<IReadOnlyList<Award>> OfAsync(CxDb db, long issueId)
    {
        var sums = await db
            .Credits.Where(credit => credit.IssueId == issueId)
            .GroupBy(credit => new { credit.PersonId, credit.Role })
            .Select(credits => new
            {
                credits.Key.PersonId,
                credits.Key.Role,
                Points = credits.Sum(credit => credit.Points),
                Recoveries = credits.Sum(credit => credit.Recoveries),
            })
            .ToListAsync();
        return
        [
            .. sums.Where(sum => sum.Points > 0)
                .OrderBy(sum => sum.Role)
                .ThenBy(sum => sum.PersonId)
                .Select(sum => new Award(sum.PersonId, sum.Role, sum.Points, sum.Recoveries)),
        ];
    }
}
