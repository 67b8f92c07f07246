using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>What a week says about an organisation's contact points.</summary>
/// <param name="Rising">Those with at least three reports, and more than twice the usual; most first.</param>
/// <param name="Silent">Those that were heard of once, and not in the last four weeks.</param>
internal sealed record ContactPointTrends(IReadOnlyList<DigestTrend> Rising, IReadOnlyList<string> Silent)
{
    private const int FewestReports = 3;
    private const int WeeksBefore = 4;

    /// <summary>Of the week between two moments, UTC.</summary>
    public static async Task<ContactPointTrends> ReadAsync(CxDb db, long organisationId, DateTime begin, DateTime end, CancellationToken ct)
    {
        var (before, longAgo) = (begin.AddDays(-7 * WeeksBefore), end.AddDays(-7 * WeeksBefore));
        var points = await (
            from point in db.ContactPoints
            join issue in db.Issues.ForEverybody() on point.Id equals issue.ContactPointId
            where
                point.OrganisationId == organisationId
                && point.RemovedAt == null
                && issue.Kind != IssueKind.WentWell
                && issue.ReportedAt < end
            group issue by new
            {
                point.Id,
                point.Name,
                point.Position,
            } into reports
            orderby reports.Key.Position, reports.Key.Id
            select new
            {
                reports.Key.Name,
                Week = reports.Count(issue => issue.ReportedAt >= begin),
                Before = reports.Count(issue => issue.ReportedAt >= before && issue.ReportedAt < begin),
                Lately = reports.Count(issue => issue.ReportedAt >= longAgo),
            }
        ).ToListAsync(ct);
        return new ContactPointTrends(
            [
                .. points
                    // More than twice a week's share of the four before.
                    .Where(point => point.Week >= FewestReports && point.Week * WeeksBefore > 2 * point.Before)
                    .OrderByDescending(point => point.Week)
                    .Select(point => new DigestTrend(point.Name, point.Week)),
            ],
            [.. points.Where(point => point.Lately == 0).Select(point => point.Name)]
        );
    }
}
