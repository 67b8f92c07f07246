using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>Who may work with a playbook: any colleague who sees the issue, while somebody has it.</summary>
internal static class PlaybookRules
{
    public static Refusal? Fault(IssueFile file, Colleague actor)
    {
        if (IssueRules.Fault(file, IssueAct.See, actor) is { } unseen)
            return unseen;
        if (actor.IsGuest)
            return new IssuesAreForColleagues();
        if (file.Issue.Kind != IssueKind.Affected)
            return new PlaybookForCustomersOnly(file.Issue);
        return file.State is IssueState.Owned or IssueState.Recovering ? null : new IssueStands(file);
    }
}
