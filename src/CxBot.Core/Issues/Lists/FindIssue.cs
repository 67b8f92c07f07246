using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Organisations;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Lists;

/// <summary>Finds issues by number or by words of their titles, which channels read too; what happened is never searched.</summary>
internal sealed class FindIssue : ISearch
{
    public string Id => "findIssue";

    public async Task<IReadOnlyList<Found>> FindAsync(CxDb db, Colleague asker, SearchWords words, DateTime now, CancellationToken ct)
    {
        var found = new List<Found>();
        foreach (var id in await IdsAsync(db, asker, words, ct))
        {
            var issue = await db.Issues.SingleAsync(issue => issue.Id == id, ct);
            var file = await IssueFile.OpenAsync(db, issue, [asker], now);
            found.Add(
                new Found(
                    IssuesTexts.Heading(issue, IssueTitles.InRoom(issue)),
                    IssuesTexts.OfState(file.State, issue.Kind),
                    IssueCards.RoomNow(file)
                )
            );
        }
        return found;
    }

    private static async Task<IReadOnlyList<long>> IdsAsync(CxDb db, Colleague asker, SearchWords words, CancellationToken ct)
    {
        var known = db.Issues.ForEverybody().Where(issue => issue.OrganisationId == asker.OrganisationId);
        if (NumberIn(words.Typed) is { } number)
        {
            var numbers = await FormerNumbers.OfIssueAsync(db, asker.OrganisationId, number);
            return await known
                .Where(issue => numbers.Contains(issue.Number))
                .OrderBy(issue => issue.Number)
                .Select(issue => issue.Id)
                .ToListAsync(ct);
        }
        // Here rather than in the database, whose lower case knows ASCII only; it stops at the last that is shown.
        return await known
            .OrderByDescending(issue => issue.Number)
            .Select(issue => new { issue.Id, issue.Title })
            .AsAsyncEnumerable()
            .Where(issue => words.Fit(issue.Title))
            .Select(issue => issue.Id)
            .Take(SearchWords.MostFound)
            .ToListAsync(ct);
    }

    private static int? NumberIn(string typed) =>
        IssueLine.NumberIn(typed) ?? (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);
}
