using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Lists;

/// <summary>What is open in an organisation.</summary>
internal static class OpenIssues
{
    /// <summary>Open issues, at one contact point or at all, the most urgent first, then the oldest.</summary>
    public static async Task<IReadOnlyList<Issue>> OfAsync(CxDb db, long organisationId, long? contactPointId)
    {
        var open = await db
            .Issues.AsNoTracking()
            .ForEverybody()
            .Where(issue =>
                issue.OrganisationId == organisationId
                && (contactPointId == null || issue.ContactPointId == contactPointId)
                && (issue.State == IssueState.Reported || issue.State == IssueState.Owned || issue.State == IssueState.Recovering)
            )
            .ToListAsync();
        return [.. open.OrderByDescending(issue => issue.Urgency).ThenBy(issue => issue.Number)];
    }
}
