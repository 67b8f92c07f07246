using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>What the week says about the organisation's contact points, and about the load of a team. No list counts reports by person.</summary>
/// <param name="Loads">Who of the team looks after open issues, those with most first.</param>
/// <param name="Rising">Contact points with at least three reports, and more than twice the usual; most first.</param>
/// <param name="Silent">Contact points that were heard of once, and not in the last four weeks.</param>
internal sealed record DigestTrends(IReadOnlyList<DigestLoad> Loads, IReadOnlyList<DigestTrend> Rising, IReadOnlyList<string> Silent)
{
    private const int FewestReports = 3;
    private const int WeeksBefore = 4;

    public static async Task<DigestTrends> ReadAsync(
        CxDb db,
        long organisationId,
        Dictionary<long, DigestPerson> team,
        DateTime begin,
        DateTime end,
        CancellationToken ct
    )
    {
        var (before, longAgo) = (begin.AddDays(-7 * WeeksBefore), end.AddDays(-7 * WeeksBefore));
        var points = await (
            from point in db.ContactPoints
            join issue in db.Issues.ForEverybody() on point.Id equals issue.ContactPointId
            where point.OrganisationId == organisationId && issue.Kind != IssueKind.WentWell && issue.ReportedAt < end
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
        return new DigestTrends(
            await LoadsAsync(db, team, ct),
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

    private static async Task<IReadOnlyList<DigestLoad>> LoadsAsync(CxDb db, Dictionary<long, DigestPerson> team, CancellationToken ct)
    {
        var people = team.Keys.ToList();
        var loads = await db
            .Issues.ForEverybody()
            .Where(issue =>
                issue.OwnerId != null
                && people.Contains(issue.OwnerId.Value)
                && (issue.State == IssueState.Owned || issue.State == IssueState.Recovering)
            )
            .GroupBy(issue => issue.OwnerId!.Value)
            .Select(issues => new { PersonId = issues.Key, Open = issues.Count() })
            .ToListAsync(ct);
        return
        [
            .. loads
                .OrderByDescending(load => load.Open)
                .ThenBy(load => team[load.PersonId].Name, StringComparer.Ordinal)
                .Select(load => new DigestLoad(team[load.PersonId], load.Open)),
        ];
    }
}
