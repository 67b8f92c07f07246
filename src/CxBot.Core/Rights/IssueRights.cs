using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Rights;

/// <summary>The part of the <see cref="RightsTable"/> that depends on the issue: what one has to be to it; one of these is enough.</summary>
internal static class IssueRights
{
    private const IssuePart InCharge =
        IssuePart.Owner | IssuePart.Backup | IssuePart.Asked | IssuePart.Manager | IssuePart.Triage | IssuePart.Administrator;

    public static readonly IReadOnlyDictionary<IssueAct, IssuePart> Parts = new Dictionary<IssueAct, IssuePart>
    {
        [IssueAct.See] = IssuePart.Colleague | IssuePart.Reporter,
        [IssueAct.Take] = IssuePart.Colleague,
        [IssueAct.Contact] = IssuePart.Colleague,
        [IssueAct.Note] = IssuePart.Colleague,
        [IssueAct.Recover] = InCharge,
        [IssueAct.Reopen] = InCharge | IssuePart.Reporter,
        [IssueAct.Hand] = InCharge,
        [IssueAct.Restrict] = InCharge | IssuePart.Reporter,
        [IssueAct.Promise] = InCharge,
        [IssueAct.Snooze] = InCharge,
        [IssueAct.Decline] = InCharge,
        [IssueAct.Explain] = InCharge,
        [IssueAct.Edit] = InCharge | IssuePart.Reporter,
    };
}
