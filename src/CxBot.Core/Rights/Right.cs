using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Rights;

/// <summary>Who may have a handler run.</summary>
/// <param name="From">What they have to be at least.</param>
/// <param name="OnIssue">What the handler does with an issue; what they are to that issue is then asked by <see cref="IssueRules"/>.</param>
internal readonly record struct Right(Standing From, IssueAct? OnIssue = null)
{
    /// <summary>What depends on the issue. Guests come this far only for what a reporter may.</summary>
    public static Right On(IssueAct act) =>
        new(IssueRights.Parts[act].HasFlag(IssuePart.Reporter) ? Standing.Anybody : Standing.Colleague, act);
}
