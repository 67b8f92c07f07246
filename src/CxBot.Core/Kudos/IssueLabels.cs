using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Finds the issues that thanks and digests speak of.</summary>
internal static class IssueLabels
{
    public static Task<IssueLabel?> ByNumberAsync(CxDb db, long organisationId, int number) => Task.FromResult<IssueLabel?>(null);

    public static Task<Dictionary<long, IssueLabel>> ByIdAsync(CxDb db, IReadOnlyCollection<long> ids) =>
        Task.FromResult(new Dictionary<long, IssueLabel>());
}
