using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Finds the issues that thanks and digests speak of.</summary>
internal static class IssueLabels
{
    /// <summary>The organisation's issue of a number, if there is one.</summary>
    public static Task<IssueLabel?> ByNumberAsync(CxDb db, long organisationId, int number) =>
        db
            .Issues.Where(issue => issue.OrganisationId == organisationId && issue.Number == number)
            .Select(issue => new IssueLabel(issue.Id, issue.Number, issue.Title, issue.Done))
            .SingleOrDefaultAsync();

    /// <summary>Issues by id.</summary>
    public static Task<Dictionary<long, IssueLabel>> ByIdAsync(CxDb db, IReadOnlyCollection<long> ids) =>
        db
            .Issues.Where(issue => ids.Contains(issue.Id))
            .Select(issue => new IssueLabel(issue.Id, issue.Number, issue.Title, issue.Done))
            .ToDictionaryAsync(issue => issue.Id);
}
