using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What a reporter reads.</summary>
internal static class ReportTexts
{
    public static Text Usage => Text.Of("Issues.UsageIssue");

    public static Text Details => Text.Of("Issues.DetailsIssue");

    public static Text Offer => Text.Of("Issues.Offer");

    public static Text CustomerWaits => Text.Of("Issues.OfferWaiting");

    public static Text ReportIt => Text.Of("Issues.OfferReport");

    public static Text Example => Text.Of("Issues.ExampleIssue");

    public static Text OnlyTheFirstPart(int count, int most) => Text.Of("Issues.OfferCut", count, most);

    public static Text SentBelow => Text.Of("Issues.SentBelow");

    public static Text Already(Issue issue) => Text.Of("Issues.Already", issue.Code, new Moment(issue.ReportedAt));

    public static Text AlreadyChoose => Text.Of("Issues.AlreadyChoose");

    public static Text AddTo(string code) => Text.Of("Issues.AlreadyAdd", code);

    public static Text ReportAnother => Text.Of("Issues.AlreadyAnother");

    public static Text SayNow => Text.Of("Issues.SayNow");

    public static Text WordsToSay => Text.Of("Issues.WordsToSay");

    public static Text HearMore => Text.Of("Issues.HearMore");

    public static Text ThankSomebody => Text.Of("Issues.ThankSomebody");

    public static Text ReceivedWaiting(string code) => Text.Of("Issues.ReceivedWaiting", code);

    public static Text Received(Issue issue) =>
        issue.Kind switch
        {
            IssueKind.Caught => Text.Of("Issues.ReceivedCaught", issue.Code),
            IssueKind.WentWell => Text.Of("Issues.ReceivedWentWell", issue.Code),
            _ => Text.Of("Issues.ReceivedAffected", issue.Code),
        };
}
