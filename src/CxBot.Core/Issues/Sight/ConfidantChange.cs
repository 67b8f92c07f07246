using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Sight;

/// <summary>Brings open confidential reports to those who are named for them now, and away from those who no longer are.</summary>
internal static class ConfidantChange
{
    /// <param name="db">Where the new names are saved already.</param>
    /// <param name="organisationId">Whose.</param>
    /// <param name="before">Who was named for an issue until now.</param>
    /// <param name="now">UTC.</param>
    public static async Task FollowAsync(CxDb db, long organisationId, Func<Issue, IReadOnlySet<long>> before, DateTime now)
    {
        var open = await db
            .Issues.Open()
            .Where(issue => issue.OrganisationId == organisationId && issue.IsRestricted)
            .OrderBy(issue => issue.Id)
            .ToListAsync();
        foreach (var issue in open)
            await FollowAsync(db, issue, before(issue), now);
    }

    private static async Task FollowAsync(CxDb db, Issue issue, IReadOnlySet<long> before, DateTime now)
    {
        var file = await IssueFile.OpenAsync(db, issue, [], now);
        var named = file.Confidants.Select(person => person.Id).ToHashSet();
        if (named.Count == 0)
            return;
        if (issue.AskedId is not { } asked || !named.Contains(asked))
        {
            issue.AskedId = file.Confidants[0].Id;
            await db.SaveChangesAsync();
        }
        foreach (var reader in file.Confidants.Where(person => !before.Contains(person.Id)))
            db.Append(Telling.About(issue, reader.Id, IssueCards.Details(file, reader), now, IssueSubjects.With(issue, reader.Id)));
    }
}
