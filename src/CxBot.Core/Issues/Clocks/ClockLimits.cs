namespace CxBot.Core.Issues.Clocks;

/// <summary>How much working time an issue has for each step; what is urgent has a quarter.</summary>
internal static class ClockLimits
{
    private const int UrgentShare = 4;

    /// <summary>For whoever was asked to take it, before the next is asked.</summary>
    public static TimeSpan Claim(Issue issue) => Of(issue, hours: 2);

    /// <summary>Between reminders of what is late.</summary>
    public static TimeSpan Again(Issue issue) => Of(issue, hours: 8);

    /// <summary>From the report to the last moment at which it is in time.</summary>
    public static TimeSpan Deadline(Issue issue, IssueClockKind kind) => Of(issue, kind == IssueClockKind.Contact ? 8 : 24);

    /// <summary>
    /// From the report to each reminder: the owner's before the deadline, the backup's at it, and as long after it as the first was
    /// before, the manager's.
    /// </summary>
    public static IReadOnlyList<TimeSpan> Warnings(Issue issue, IssueClockKind kind) =>
        kind == IssueClockKind.Contact
            ? [Of(issue, hours: 4), Of(issue, hours: 8), Of(issue, hours: 12)]
            : [Of(issue, hours: 16), Of(issue, hours: 24), Of(issue, hours: 32)];

    private static TimeSpan Of(Issue issue, int hours) =>
        TimeSpan.FromHours(hours) / (issue.Urgency == IssueUrgency.High ? UrgentShare : 1);
}
