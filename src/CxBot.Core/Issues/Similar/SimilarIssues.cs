using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Similar;

/// <summary>
/// Finds issues that read like a report: the database gives the newest that share two of its words, and their likeness is
/// judged here, so that both databases find the same.
/// </summary>
internal static class SimilarIssues
{
    /// <summary>How many are offered: more nobody compares before sending.</summary>
    public const int Most = 3;

    private const int Candidates = 40;
    private const int MostStems = 6;

    // Tuned on the pairs of When_two_reports_read_alike, which prints how many it gets right.
    private const double Alike = 0.5;
    private const double AtSamePoint = 0.15;

    /// <summary>Open issues like this report, the most alike first.</summary>
    public static Task<IReadOnlyList<SimilarIssue>> OpenAsync(
        CxDb db,
        long organisationId,
        string title,
        string happened,
        long? contactPointId
    ) => FindAsync(db, organisationId, title, happened, contactPointId, since: null);

    /// <summary>Issues like this one since a moment, whatever became of them; itself left out.</summary>
    public static async Task<IReadOnlyList<SimilarIssue>> SinceAsync(CxDb db, Issue issue, DateTime since) =>
        [
            .. (await FindAsync(db, issue.OrganisationId, issue.Title, issue.Happened, issue.ContactPointId, since)).Where(found =>
                found.Issue.Id != issue.Id
            ),
        ];

    /// <summary>How alike two reports are, from 0 to 1.</summary>
    public static double Likeness((string Title, string Happened) report, (string Title, string Happened) other, bool isAtSamePoint)
    {
        var (mine, theirs) = (Head(report), Head(other));
        var (allMine, allTheirs) = (WordStems.Of($"{report.Title} {report.Happened}"), WordStems.Of($"{other.Title} {other.Happened}"));
        var shared = allMine.Intersect(allTheirs).Count();
        if (mine.Count == 0 || theirs.Count == 0 || shared < Math.Min(2, Math.Min(allMine.Count, allTheirs.Count)))
            return 0;
        var share = Math.Max(Share(mine, allTheirs), Share(theirs, allMine));
        return Math.Min(1, share + (isAtSamePoint ? AtSamePoint : 0));
    }

    private static async Task<IReadOnlyList<SimilarIssue>> FindAsync(
        CxDb db,
        long organisationId,
        string title,
        string happened,
        long? contactPointId,
        DateTime? since
    )
    {
        var stems = WordStems.Of($"{title} {happened}").Take(MostStems).ToList();
        if (stems.Count == 0)
            return [];
        var ids = await IssueSearchIndex.FindAsync(db, organisationId, stems, closedToo: since is not null, Candidates);
        var found = await db
            .Issues.AsNoTracking()
            .ForEverybody()
            .Where(issue => ids.Contains(issue.Id) && issue.State != IssueState.Declined && (since == null || issue.ReportedAt >= since))
            .ToListAsync();
        return
        [
            .. found
                .Select(issue => new SimilarIssue(
                    issue,
                    Likeness(
                        (title, happened),
                        (issue.Title, issue.Happened),
                        contactPointId is not null && issue.ContactPointId == contactPointId
                    )
                ))
                .Where(similar => similar.Likeness >= Alike)
                .OrderByDescending(similar => similar.Likeness)
                .ThenByDescending(similar => similar.Issue.Id),
        ];
    }

    // What a report says of itself: its title, else how its story begins.
    private static IReadOnlyList<string> Head((string Title, string Happened) report) =>
        WordStems.Of(report.Title) is { Count: > 0 } title ? title : [.. WordStems.Of(report.Happened).Take(MostStems)];

    private static double Share(IReadOnlyList<string> head, IReadOnlyList<string> all) => (double)head.Intersect(all).Count() / head.Count;
}
