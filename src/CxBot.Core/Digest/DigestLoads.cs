using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>What a team looks after now. No list counts what was reported about anybody.</summary>
/// <param name="Owners">Who looks after open issues, those with most first.</param>
/// <param name="Late">How many of them, and of those that the team was asked to take, are past what was due.</param>
internal sealed record DigestLoads(IReadOnlyList<DigestLoad> Owners, int Late)
{
    public static async Task<DigestLoads> ReadAsync(CxDb db, Dictionary<long, DigestPerson> team, DateTime now, CancellationToken ct)
    {
        var people = team.Keys.ToList();
        var loads = await db
            .Issues.ForEverybody()
            .Where(issue =>
                (
                    issue.OwnerId != null
                    && people.Contains(issue.OwnerId.Value)
                    && (issue.State == IssueState.Owned || issue.State == IssueState.Recovering)
                ) || (issue.State == IssueState.Reported && issue.AskedId != null && people.Contains(issue.AskedId.Value))
            )
            .GroupBy(issue => issue.OwnerId)
            .Select(issues => new
            {
                OwnerId = issues.Key,
                Open = issues.Count(),
                Late = issues.Count(issue => issue.DueAt < now),
            })
            .ToListAsync(ct);
        return new DigestLoads(
            [
                .. loads
                    .Where(load => load.OwnerId is not null)
                    .OrderByDescending(load => load.Open)
                    .ThenBy(load => team[load.OwnerId!.Value].Name, StringComparer.Ordinal)
                    .Select(load => new DigestLoad(team[load.OwnerId!.Value], load.Open)),
            ],
            loads.Sum(load => load.Late)
        );
    }
}
