using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What people read when an issue can't be moved as they wished, and what they can do instead.</summary>
internal static class RefusalTexts
{
    public static Text ForColleagues => Text.Of("Issues.ForColleagues");

    public static Text NoSuchIssue(int number) => Text.Of("Issues.NoSuchIssue", IssuesTexts.Code(number));

    public static Text NotNamed(string command) => Text.Of("Issues.NotNamed", command);

    public static Text YoursAlready(string code) => Text.Of("Issues.YoursAlready", code);

    public static Text HandedToGuest(Colleague receiver) => Text.Of("Issues.HandedToGuest", new PersonName(receiver.Id, receiver.Name));

    public static Text HandedToBot(Colleague receiver) => Text.Of("Issues.HandedToBot", new PersonName(receiver.Id, receiver.Name));

    public static Text HandedToOwner(IssueFile file) => Text.Of("Issues.HandedToOwner", Owner(file), file.Issue.Code);

    public static Text NotYours(IssueFile file, IssueAct act) =>
        (act, file.Issue.ResponsibleId) switch
        {
            (IssueAct.Reopen, _) => Text.Of("Issues.NotYoursToReopen", file.Issue.Code),
            (_, { } responsible) => Text.Of("Issues.NotYours", file.Issue.Code, file.Name(responsible)),
            _ => Text.Of("Issues.NotYoursYet", file.Issue.Code),
        };

    /// <summary>Where the issue stands now, for somebody whose card or memory is older.</summary>
    public static Text Stands(IssueFile file)
    {
        var issue = file.Issue;
        return file.State switch
        {
            IssueState.Reported => Text.Of("Issues.StandsReported", issue.Code),
            IssueState.Owned when issue.Kind == IssueKind.Caught => Text.Of("Issues.StandsCaught", issue.Code, Owner(file), Since(file)),
            IssueState.Owned => Text.Of("Issues.StandsOwned", issue.Code, Owner(file), Since(file)),
            IssueState.Recovering => Text.Of("Issues.StandsRecovering", issue.Code, Owner(file)),
            IssueState.Recovered => Text.Of("Issues.StandsRecovered", issue.Code, new Moment(issue.RecoveredAt!.Value)),
            IssueState.Declined => Text.Of("Issues.StandsDeclined", issue.Code),
            _ => Text.Of("Issues.StandsClosed", issue.Code),
        };
    }

    private static TextArgument Owner(IssueFile file) => file.Issue.OwnerId is { } owner ? file.Name(owner) : IssuesTexts.Nobody;

    private static Moment Since(IssueFile file) => new(file.Issue.OwnedAt ?? file.Issue.ReportedAt);
}
