using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Who may make it right, and when: any colleague who sees the issue, from when somebody has it until it is closed.</summary>
internal static class GestureRules
{
    public static Refusal? Fault(IssueFile file, Colleague actor)
    {
        if (IssueRules.Fault(file, IssueAct.See, actor) is { } unseen)
            return unseen;
        if (actor.IsGuest)
            return new IssuesAreForColleagues();
        if (file.Issue.Kind != IssueKind.Affected)
            return new GesturesAreForCustomers(file.Issue);
        return file.State is IssueState.Owned or IssueState.Recovering or IssueState.Recovered ? null : new IssueStands(file);
    }
}
