using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What is answered to somebody who moved an issue, and how each command is written.</summary>
internal static class StepTexts
{
    public static Text UsageTake => Text.Of("Issues.UsageTake");

    public static Text UsageContacted => Text.Of("Issues.UsageContacted");

    public static Text UsageNote => Text.Of("Issues.UsageNote");

    public static Text UsageRecovered => Text.Of("Issues.UsageRecovered");

    public static Text UsageReopen => Text.Of("Issues.UsageReopen");

    public static Text UsageHand => Text.Of("Issues.UsageHand");

    public static Text UsageDecline => Text.Of("Issues.UsageDecline");

    public static Text Taken(IssueFile file) => Text.Of("Issues.Taken", file.Issue.Code);

    public static Text TakenToMend(IssueFile file) => Text.Of("Issues.TakenToMend", file.Issue.Code);

    public static Text Contacted(IssueFile file) => Text.Of("Issues.Contacted", file.Issue.Code);

    public static Text Noted(IssueFile file) => Text.Of("Issues.Noted", file.Issue.Code);

    public static Text Recovered(IssueFile file, long by) =>
        file.Issue.ReporterId == by
            ? Text.Of("Issues.RecoveredOwnThanks", file.Issue.Code)
            : Text.Of("Issues.RecoveredThanks", file.Issue.Code, file.Name(file.Issue.ReporterId));

    public static Text NotYet(IssueFile file) => Text.Of("Issues.NotYetThanks", file.Issue.Code);

    public static Text Reopened(IssueFile file) =>
        file.Issue.ResponsibleId is { } responsible
            ? Text.Of("Issues.ReopenedThanks", file.Issue.Code, file.Name(responsible))
            : Text.Of("Issues.ReopenedForAnybody", file.Issue.Code);

    public static Text Handed(IssueFile file) => Text.Of("Issues.HandedThanks", file.Issue.Code, file.Name(file.Issue.OwnerId!.Value));

    public static Text Declined(IssueFile file) => Text.Of("Issues.DeclinedThanks", file.Issue.Code, file.Name(file.Issue.ReporterId));
}
