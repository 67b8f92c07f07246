namespace CxBot.Core.Issues.Clocks;

/// <summary>Moves of an issue that its clocks go by: each yields the line of the timeline that says so.</summary>
internal static class IssuePromises
{
    public static IssueEvent Snooze(this Issue issue, long by, DateTime until, string reason, DateTime now)
    {
        issue.SnoozedUntil = until;
        var line = issue.Note(IssueEventKind.Snoozed, by, null, reason, now);
        line.Until = until;
        return line;
    }

    public static IssueEvent MakePromise(this Issue issue, long by, string what, DateTime due, DateTime now)
    {
        (issue.Promise, issue.PromisedAt, issue.PromisedFor, issue.IsPromiseBroken) = (what, now, due, false);
        var line = issue.Note(IssueEventKind.Promised, by, null, what, now);
        line.Until = due;
        return line;
    }

    /// <summary>The promised moment passed.</summary>
    public static IssueEvent BreakPromise(this Issue issue, DateTime now)
    {
        issue.IsPromiseBroken = true;
        return issue.Note(IssueEventKind.PromiseBroken, null, null, "", now);
    }

    /// <summary>The promise ends with the issue: kept by a good end in time, broken by a late one, and gone with one that was declined.</summary>
    public static IssueEvent? EndPromise(this Issue issue, DateTime now)
    {
        if (issue.PromisedFor is not { } due)
            return null;
        var line =
            issue.State != IssueState.Recovered || issue.IsPromiseBroken ? null
            : now > due ? issue.BreakPromise(now)
            : issue.Note(IssueEventKind.PromiseKept, null, null, "", now);
        (issue.Promise, issue.PromisedAt, issue.PromisedFor, issue.IsPromiseBroken) = ("", null, null, false);
        return line;
    }
}
