namespace CxBot.Core.Issues.Recovering;

/// <summary>What people do with an issue.</summary>
internal enum IssueAct
{
    See,
    Take,
    Contact,
    Note,
    Recover,
    Reopen,
    Hand,
    Decline,
    Restrict,
    Promise,
    Snooze,
    Explain,
    Edit,
}
