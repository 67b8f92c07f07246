using CxBot.Core.Chat;
using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Finds the issues that thanks and digests speak of.</summary>
internal static class IssueLabels
{
    /// <summary>The issue of this number that somebody may tie thanks to, for guests one they reported; null when there is none.</summary>
    public static async Task<IssueLabel?> ByNumberAsync(CxDb db, Colleague giver, int number)
    {
        var numbers = await FormerNumbers.OfIssueAsync(db, giver.OrganisationId, number);
        // The number that holds today is the lowest.
        return await Labels(
                db.Issues.ForEverybody()
                    .Where(issue =>
                        issue.OrganisationId == giver.OrganisationId
                        && numbers.Contains(issue.Number)
                        && (!giver.IsGuest || issue.ReporterId == giver.Id)
                    )
                    .OrderBy(issue => issue.Number)
            )
            .FirstOrDefaultAsync();
    }

    /// <summary>Issues by row, as many as there still are.</summary>
    public static Task<Dictionary<long, IssueLabel>> ByIdAsync(CxDb db, IReadOnlyCollection<long> ids)
    {
        var wanted = ids.ToList();
        return Labels(db.Issues.ForEverybody().Where(issue => wanted.Contains(issue.Id))).ToDictionaryAsync(label => label.Id);
    }

    private static IQueryable<IssueLabel> Labels(IQueryable<Issue> issues) =>
        issues.Select(issue => new IssueLabel(issue.Id, issue.Number, issue.Title, issue.Done));
}
