using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Lists;

/// <summary>What is open in an organisation.</summary>
internal static class OpenIssues
{
    /// <summary>A page of the open issues at one contact point or at all, the most urgent first, then the oldest; and how many there are.</summary>
    public static async Task<(IReadOnlyList<Issue> Shown, int Count, ListPage Page)> OfAsync(
        CxDb db,
        long organisationId,
        long? contactPointId,
        ListPage page
    )
    {
        var open = db
            .Issues.AsNoTracking()
            .ForEverybody()
            .Open()
            .Where(issue => issue.OrganisationId == organisationId && (contactPointId == null || issue.ContactPointId == contactPointId));
        var count = await open.CountAsync();
        page = page.Within(count);
        var shown = await open.OrderBy(issue =>
                issue.Urgency == IssueUrgency.High ? 0
                : issue.Urgency == IssueUrgency.Normal ? 1
                : 2
            )
            .ThenBy(issue => issue.Number)
            .Skip(page.Before)
            .Take(ListPage.Size)
            .ToListAsync();
        return (shown, count, page);
    }
}
