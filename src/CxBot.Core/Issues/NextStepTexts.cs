using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>A few words for whoever must act: what helps the customer now.</summary>
internal static class NextStepTexts
{
    /// <summary>What this reader should do; null for somebody who only looks.</summary>
    public static Text? For(IssueFile file, Colleague reader)
    {
        var issue = file.Issue;
        if (issue.ResponsibleId != reader.Id)
            return null;
        return file.State switch
        {
            IssueState.Reported when file.Point is { } point => Text.Of("Issues.NextTakeAt", point.Name),
            IssueState.Reported => Text.Of("Issues.NextTake"),
            IssueState.Owned when issue.Kind == IssueKind.Caught => Text.Of("Issues.NextMend"),
            IssueState.Owned => Text.Of("Issues.NextContact"),
            IssueState.Recovering when file.LastMove == IssueEventKind.NotYet => Text.Of("Issues.NextTryAgain"),
            IssueState.Recovering => Text.Of("Issues.NextRecover"),
            _ => null,
        };
    }

    public static Text OthersHaveIt(IssueFile file) =>
        Text.Of("Issues.OthersHaveIt", file.Issue.OwnerId is { } owner ? file.Name(owner) : IssuesTexts.Nobody, file.Issue.Code);
}
