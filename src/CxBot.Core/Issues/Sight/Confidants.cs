using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Sight;

/// <summary>The two people who read confidential reports, and who must not.</summary>
internal static class Confidants
{
    /// <summary>How many an administrator names: one is left when the other is concerned.</summary>
    public const int Count = 2;

    /// <summary>Who of them may be asked about a report that concerns these people; in the order in which they are asked.</summary>
    public static async Task<IReadOnlyList<Person>> ForAsync(CxDb db, long organisationId, IReadOnlyCollection<long> concerned)
    {
        var keptFrom = await KeptFromAsync(db, concerned);
        var named = await db
            .People.AsNoTracking()
            .Where(person => person.OrganisationId == organisationId && person.IsConfidant && person.IsActive && !person.IsGuest)
            .OrderBy(person => person.Id)
            .ToListAsync();
        return [.. named.Where(person => !keptFrom.Contains(person.Id))];
    }

    /// <summary>Whether a report can be confidential at all: somebody was named to read it.</summary>
    public static Task<bool> AnyAsync(CxDb db, long organisationId) =>
        db.People.AnyAsync(person => person.OrganisationId == organisationId && person.IsConfidant && person.IsActive && !person.IsGuest);

    /// <summary>The people whom an issue concerns.</summary>
    public static Task<List<long>> ConcernedAsync(CxDb db, long issueId) =>
        db.IssueConcerns.Where(concern => concern.IssueId == issueId).Select(concern => concern.PersonId).ToListAsync();

    /// <summary>Those people, and everybody who reports to one of them.</summary>
    public static async Task<IReadOnlySet<long>> KeptFromAsync(CxDb db, IReadOnlyCollection<long> concerned)
    {
        if (concerned.Count == 0)
            return new HashSet<long>();
        var managers = concerned.ToList();
        var members = await db
            .TeamMemberships.Where(membership => managers.Contains(membership.ManagerId) && membership.ConfirmedAt != null)
            .Select(membership => membership.MemberId)
            .ToListAsync();
        return concerned.Concat(members).ToHashSet();
    }
}
