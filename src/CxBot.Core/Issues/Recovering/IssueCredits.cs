using CxBot.Core.Board;

namespace CxBot.Core.Issues.Recovering;

/// <summary>
/// Who gets how many points for an issue brought to a good end. Starting counts as much as fixing; what the customer confirmed
/// counts more than what we say of ourselves; one person gets one credit an issue, the highest.
/// </summary>
internal static class IssueCredits
{
    public const int Confirmed = 5;
    public const int Unconfirmed = 2;
    private const int Helping = 1;

    /// <summary>The awards for an issue that has just been recovered; starter and fixer first.</summary>
    public static IReadOnlyList<Award> For(Issue issue, IEnumerable<long> helpers)
    {
        if (issue is { Kind: IssueKind.WentWell } or { OwnerId: null })
            return [];
        var starter = issue.Kind == IssueKind.Caught ? CreditRole.Preventer : CreditRole.Starter;
        return
        [
            .. Parts(issue, issue.OwnerId.Value, starter)
                .Concat(helpers.Select(helper => new Award(helper, CreditRole.Helper, Helping, Recoveries: 0)))
                .DistinctBy(award => award.PersonId),
        ];
    }

    private static Award[] Parts(Issue issue, long fixer, CreditRole starter)
    {
        // Nobody else saw it: neither the start nor the customer's word is anybody's but their own.
        if (issue.ReporterId == fixer)
            return [new Award(fixer, issue.Kind == IssueKind.Caught ? starter : CreditRole.Fixer, Unconfirmed, Recoveries: 1)];
        if (issue.Kind == IssueKind.Caught)
            return [new Award(issue.ReporterId, starter, Confirmed, Recoveries: 1)];
        var points = issue.Confirmation is null or Confirmation.NotAsked ? Unconfirmed : Confirmed;
        return [new Award(issue.ReporterId, starter, points, Recoveries: 1), new Award(fixer, CreditRole.Fixer, points, Recoveries: 1)];
    }
}
