using CxBot.Core.Issues.Reporting;

namespace CxBot.Core.Issues.Edits;

/// <summary>Moves of an issue that say anew what was reported: each line of the timeline keeps what stood there before.</summary>
internal static class IssueEdits
{
    public static bool IsEdit(this IssueEvent line) =>
        line.Kind
            is IssueEventKind.TitleChanged
                or IssueEventKind.StoryChanged
                or IssueEventKind.PointChanged
                or IssueEventKind.UrgencyChanged
                or IssueEventKind.KindChanged
                or IssueEventKind.ToldChanged;

    /// <summary>Changes one thing to what the report says.</summary>
    public static IssueEvent Edit(this Issue issue, IssueChange change, IssueReport report, ContactPoint? point, long by, DateTime now)
    {
        switch (change.Kind)
        {
            case IssueEventKind.TitleChanged:
                issue.Title = report.Title;
                break;
            case IssueEventKind.StoryChanged:
                issue.Happened = report.Happened;
                break;
            case IssueEventKind.PointChanged:
                issue.ContactPointId = point?.Id;
                break;
            case IssueEventKind.UrgencyChanged:
                issue.Urgency = report.Urgency;
                issue.BeginClocksAnew();
                break;
            case IssueEventKind.KindChanged:
                issue.BecomeOf(report.Kind);
                break;
            default:
                issue.Told = report.Told;
                break;
        }
        return issue.Note(change.Kind, by, null, change.Former, now);
    }

    // Nobody is late for what was urgent, or met a customer, only later.
    private static void BeginClocksAnew(this Issue issue) => (issue.WorkedSeconds, issue.TimedById, issue.TimedSince) = (0, null, null);

    // Where no customer is affected there are no clocks, nothing was promised to one, and nobody is spoken to.
    private static void BecomeOf(this Issue issue, IssueKind kind)
    {
        // What went well had ended at once, and waits for somebody now.
        if (issue.Kind == IssueKind.WentWell)
            (issue.State, issue.ClosedAt) = (IssueState.Reported, null);
        issue.Kind = kind;
        issue.BeginClocksAnew();
        (issue.DueAt, issue.SnoozedUntil) = (null, null);
        if (kind != IssueKind.Caught)
            return;
        (issue.Promise, issue.PromisedAt, issue.PromisedFor, issue.IsPromiseBroken) = ("", null, null, false);
        if (issue.State == IssueState.Recovering)
            issue.State = IssueState.Owned;
    }

    /// <summary>Somebody else is asked, because it is elsewhere or more urgent than whoever was asked knew.</summary>
    public static IssueEvent AskAnew(this Issue issue, long person, long by, DateTime now)
    {
        issue.AskedId = person;
        return issue.Note(IssueEventKind.Asked, by, person, "", now);
    }
}
