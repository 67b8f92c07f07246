namespace CxBot.Core.Issues;

/// <summary>What is asked of issues in many places.</summary>
internal static class IssueQueries
{
    /// <summary>On which somebody must still act, as <see cref="Issue.IsOpen"/> says of one.</summary>
    public static IQueryable<Issue> Open(this IQueryable<Issue> issues) =>
        issues.Where(issue =>
            issue.State == IssueState.Reported || issue.State == IssueState.Owned || issue.State == IssueState.Recovering
        );
}
