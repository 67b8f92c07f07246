using CxBot.Core.Chat;
using CxBot.Core.Issues.FollowUps;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>What the reporter hears.</summary>
internal static class ReporterTexts
{
    public static Text ChangesInPlace => Text.Of("Issues.ChangesInPlace");

    /// <summary>Where it stands, in a sentence.</summary>
    public static Text Now(IssueFile file)
    {
        var issue = file.Issue;
        var owner = issue.OwnerId is { } id ? file.Name(id) : IssuesTexts.Nobody;
        var last = file.LastMove;
        return file.State switch
        {
            IssueState.Reported when issue.AskedId is { } asked => Text.Of("Issues.HeardAsked", file.Name(asked)),
            IssueState.Reported => Text.Of("Issues.HeardNobody"),
            IssueState.Owned when file.Events.Any(line => line.Kind == IssueEventKind.Reopened) => Text.Of("Issues.HeardOpenAgain", owner),
            IssueState.Owned => Text.Of("Issues.HeardOwned", owner),
            IssueState.Recovering when last == IssueEventKind.NotYet => Text.Of("Issues.HeardNotYet", owner),
            IssueState.Recovering => Text.Of("Issues.HeardRecovering", owner),
            IssueState.Recovered when issue.OwnerId == issue.ReporterId => Text.Of(
                issue.Kind == IssueKind.Caught ? "Issues.HeardMendedBySelf" : "Issues.HeardRecoveredBySelf"
            ),
            IssueState.Recovered when issue.Kind == IssueKind.Caught => Text.Of("Issues.HeardMended", owner),
            IssueState.Recovered => Text.Of("Issues.HeardRecovered", owner),
            IssueState.Declined => Text.Of("Issues.HeardDeclined"),
            // It may have come back since, and been closed by time.
            IssueState.Closed when last == IssueEventKind.FollowedUp => FollowUpsTexts.Heard(
                owner,
                file.Events.Last(line => line.Kind == IssueEventKind.FollowedUp).Words
            ),
            _ => Text.Of("Issues.HeardClosed"),
        };
    }
}
