using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Rights;

namespace CxBot.Core.Issues.Recovering;

/// <summary>When one may do what with an issue; who, the <see cref="RightsTable"/> says. Buttons are drawn by it and presses are judged by it.</summary>
internal static class IssueRules
{
    private static readonly Dictionary<IssueAct, IssueState[]> Table = new()
    {
        [IssueAct.See] = Enum.GetValues<IssueState>(),
        [IssueAct.Take] = [IssueState.Reported],
        [IssueAct.Contact] = [IssueState.Owned],
        [IssueAct.Note] = [IssueState.Reported, IssueState.Owned, IssueState.Recovering, IssueState.Recovered],
        [IssueAct.Recover] = [IssueState.Recovering],
        [IssueAct.Reopen] = [IssueState.Recovered, IssueState.Declined],
        [IssueAct.Hand] = [IssueState.Reported, IssueState.Owned, IssueState.Recovering],
        [IssueAct.Restrict] = Enum.GetValues<IssueState>(),
        [IssueAct.Promise] = [IssueState.Owned, IssueState.Recovering],
        [IssueAct.Snooze] = [IssueState.Owned, IssueState.Recovering],
        [IssueAct.Decline] = [IssueState.Reported, IssueState.Owned, IssueState.Recovering],
        [IssueAct.Explain] = [IssueState.Owned, IssueState.Recovering, IssueState.Recovered, IssueState.Closed],
        [IssueAct.Edit] = Enum.GetValues<IssueState>(),
    };

    /// <summary>Why this person can't do this now; null when they can.</summary>
    public static Refusal? Fault(IssueFile file, IssueAct act, Colleague actor)
    {
        var parts = file.PartsOf(actor);
        if (file.IsHiddenFrom(actor))
            return new NoSuchIssue(file.Issue.Number);
        if (!MaySee(parts))
            return new IssuesAreForColleagues();
        if (act == IssueAct.Take && file.Issue.OwnerId == actor.Id && file.State is IssueState.Owned or IssueState.Recovering)
            return new YoursAlready(file);
        if (!FitsNow(file, act))
            return new IssueStands(file);
        return MayDo(act, parts) && !IsKeptFromHelping(file, act, parts) ? null : new NotYourIssue(file, act);
    }

    /// <summary>Whether the act makes sense in the issue's present state, whoever does it.</summary>
    public static bool FitsNow(IssueFile file, IssueAct act) =>
        // What was caught in time never met a customer: nobody to speak to, and mended is the good end.
        (file.Issue.Kind, act) switch
        {
            (IssueKind.Caught, IssueAct.Contact or IssueAct.Promise or IssueAct.Snooze) => false,
            (IssueKind.Caught, IssueAct.Recover) => file.State == IssueState.Owned,
            (IssueKind.WentWell, not (IssueAct.See or IssueAct.Edit)) => false,
            // Closed early by a follow-up, it can still come back.
            (_, IssueAct.Reopen) when file.Issue.RecoveredAt is { } good && file.State == IssueState.Closed => file.Now
                < good.AddDays(Issue.ReopenDays),
            _ => Table[act].Contains(file.State),
        };

    /// <summary>Whether every colleague may do it, so that a card which all of them see can offer it.</summary>
    public static bool IsForAnybody(IssueAct act) => MayDo(act, IssuePart.Colleague);

    // Whoever confided something is not asked to see to it.
    private static bool IsKeptFromHelping(IssueFile file, IssueAct act, IssuePart parts) =>
        file.Issue.IsRestricted && act is (IssueAct.Take or IssueAct.Contact) && !MayDo(IssueAct.Recover, parts);

    private static bool MaySee(IssuePart parts) => MayDo(IssueAct.See, parts);

    private static bool MayDo(IssueAct act, IssuePart parts) => (IssueRights.Parts[act] & parts) != IssuePart.None;
}
