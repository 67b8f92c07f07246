using CxBot.Core.Issues;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Digest;

/// <summary>What a team looks after now. No list counts what was reported about anybody.</summary>
/// <param name="Owners">Who looks after open issues, those with most first.</param>
internal sealed record DigestLoads(IReadOnlyList<DigestLoad> Owners)
{
    public static async Task<DigestLoads> ReadAsync(CxDb db, Dictionary<long, DigestPerson> team, CancellationToken ct)
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
        return new DigestLoads([
            .. loads
                .OrderByDescending(load => load.Open)
                .ThenBy(load => team[load.PersonId].Name, StringComparer.Ordinal)
                .Select(load => new DigestLoad(team[load.PersonId], load.Open)),
        ]);
    }
}
