using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Lists;

/// <summary>An issue as people name it.</summary>
public static class IssueByNumber
{
    /// <summary>The organisation's issue CX-<paramref name="number"/>; null when there is none.</summary>
    public static Task<Issue?> FindAsync(CxDb db, long organisationId, int number) =>
        db.Issues.AsNoTracking().SingleOrDefaultAsync(issue => issue.OrganisationId == organisationId && issue.Number == number);
}
