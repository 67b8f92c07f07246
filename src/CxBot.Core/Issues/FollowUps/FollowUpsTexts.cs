using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.FollowUps;

/// <summary>What people read when a customer is asked again.</summary>
internal static class FollowUpsTexts
{
    public static Text Question(Issue issue, DateTime recoveredAt) =>
        Text.Of("FollowUps.Question", issue.Code, new Moment(recoveredAt, MomentStyle.Date));

    public static Text Button(FollowUpResult result) =>
        result switch
        {
            FollowUpResult.StillFine => Text.Of("FollowUps.ButtonStillFine"),
            FollowUpResult.Recommended => Text.Of("FollowUps.ButtonRecommended"),
            _ => Text.Of("FollowUps.ButtonSkip"),
        };

    /// <summary>A result in a line of the timeline; one that a later release knows is shown as it is kept.</summary>
    public static Text Result(string kept) => Enum.TryParse<FollowUpResult>(kept, out var result) ? Result(result) : Text.Typed(kept);

    public static Text AnsweredAlready(Issue issue, FollowUpResult result) =>
        Text.Of("FollowUps.AnsweredAlready", issue.Code, Result(result));

    public static Text Thanks(IssueFile file, FollowUpResult result) =>
        result == FollowUpResult.Skipped
            ? Text.Of("FollowUps.ThanksSkipped", file.Issue.Code)
            : Text.Of("FollowUps.Thanks", file.Issue.Code, file.Name(file.Issue.ReporterId));

    /// <summary>What the reporter reads at the very end.</summary>
    public static Text Heard(TextArgument fixer, string kept) =>
        kept == nameof(FollowUpResult.Recommended)
            ? Text.Of("FollowUps.HeardRecommended", fixer)
            : Text.Of("FollowUps.HeardStillFine", fixer);

    private static Text Result(FollowUpResult result) =>
        result switch
        {
            FollowUpResult.StillFine => Text.Of("FollowUps.ResultStillFine"),
            FollowUpResult.CameBack => Text.Of("FollowUps.ResultCameBack"),
            FollowUpResult.Recommended => Text.Of("FollowUps.ResultRecommended"),
            _ => Text.Of("FollowUps.ResultSkipped"),
        };
}
