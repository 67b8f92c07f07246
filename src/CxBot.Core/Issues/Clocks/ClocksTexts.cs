using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Clocks;

/// <summary>What people read about when something is due, promised or late.</summary>
internal static class ClocksTexts
{
    public static Text UsagePromise => Text.Of("Clocks.UsagePromise");

    public static Text DetailsPromise => Text.Of("Clocks.DetailsPromise");

    public static Text UsageSnooze => Text.Of("Clocks.UsageSnooze");

    public static Text DetailsSnooze => Text.Of("Clocks.DetailsSnooze");

    public static Text UsageHours => Text.Of("Clocks.UsageHours");

    public static Text HoursUnreadable => Text.Of("Clocks.HoursUnreadable");

    public static Text ButtonPromise => Text.Of("Clocks.ButtonPromise");

    public static Text ButtonSnooze => Text.Of("Clocks.ButtonSnooze");

    public static Text Due => Text.Of("Clocks.Due");

    public static Text PromisedLabel => Text.Of("Clocks.PromisedLabel");

    public static Text SnoozedLabel => Text.Of("Clocks.SnoozedLabel");

    public static Text PromiseSave => Text.Of("Clocks.PromiseSave");

    public static Text PromiseWhat => Text.Of("Clocks.PromiseWhat");

    public static Text PromiseWhatHint => Text.Of("Clocks.PromiseWhatHint");

    public static Text PromiseWhatMissing => Text.Of("Clocks.PromiseWhatMissing");

    public static Text PromiseWhen => Text.Of("Clocks.PromiseWhen");

    public static Text Time => Text.Of("Clocks.Time");

    public static Text TimeHint => Text.Of("Clocks.TimeHint");

    public static Text TimeUnreadable => Text.Of("Clocks.TimeUnreadable");

    public static Text WhenPassed => Text.Of("Clocks.WhenPassed");

    public static Text SnoozeSave => Text.Of("Clocks.SnoozeSave");

    public static Text SnoozeUntil => Text.Of("Clocks.SnoozeUntil");

    public static Text SnoozeReason => Text.Of("Clocks.SnoozeReason");

    public static Text SnoozeReasonHint => Text.Of("Clocks.SnoozeReasonHint");

    public static Text SnoozeReasonMissing => Text.Of("Clocks.SnoozeReasonMissing");

    public static Text Hours(Text hours) => Text.Of("Clocks.Hours", hours);

    public static Text HoursUsual(Text hours) => Text.Of("Clocks.HoursUsual", hours);

    public static Text PromiseTitle(string code) => Text.Of("Clocks.PromiseTitle", code);

    public static Text SnoozeTitle(string code) => Text.Of("Clocks.SnoozeTitle", code);

    public static Text Promised(IssueFile file) =>
        Text.Of("Clocks.Promised", file.Issue.Code, new Moment(file.Issue.PromisedFor!.Value), file.Name(file.Issue.ReporterId));

    public static Text Snoozed(IssueFile file) => Text.Of("Clocks.Snoozed", file.Issue.Code, new Moment(file.Issue.SnoozedUntil!.Value));

    public static Text HandedToUnreachable(Colleague receiver) =>
        Text.Of("Clocks.HandedToUnreachable", new PersonName(receiver.Id, receiver.Name));

    /// <summary>What is due next on a card, and whether that moment has passed.</summary>
    public static Text DueWords(IssueFile file)
    {
        var due = new Moment(file.Issue.DueAt!.Value);
        return (file.State, file.Issue.DueAt <= file.Now) switch
        {
            (IssueState.Reported, false) => Text.Of("Clocks.DueTake", due),
            (IssueState.Reported, true) => Text.Of("Clocks.LateTake", due),
            (IssueState.Owned, false) => Text.Of("Clocks.DueContact", due),
            (IssueState.Owned, true) => Text.Of("Clocks.LateContact", due),
            (_, false) => Text.Of("Clocks.DueRecovery", due),
            _ => Text.Of("Clocks.LateRecovery", due),
        };
    }

    /// <summary>What was promised, and by when.</summary>
    public static Text PromiseWords(Issue issue) => Text.Of("Clocks.PromiseWords", issue.Promise, new Moment(issue.PromisedFor!.Value));

    /// <summary>When a promise is due, where nobody may read what was promised.</summary>
    public static Text PromiseMoment(Issue issue) => Moment(issue.PromisedFor!.Value);

    public static Text Moment(DateTime utc) => new("", [new Moment(utc)]);

    /// <summary>A line of a list, with when it is due.</summary>
    public static Text ListLine(Text line, Issue issue, DateTime now) =>
        issue.DueAt switch
        {
            null => line,
            { } due when due <= now => Text.Of("Clocks.ListLate", line, new Moment(due)),
            { } due => Text.Of("Clocks.ListDue", line, new Moment(due)),
        };

    /// <summary>By when the reporter hears more; null when nothing is due.</summary>
    public static Text? ByWhen(IssueFile file)
    {
        var issue = file.Issue;
        if (issue.DueAt is not { } due || !issue.IsOpen)
            return null;
        if (issue is { PromisedFor: { } promised, State: not IssueState.Reported })
            return Text.Of(promised > file.Now ? "Clocks.HearPromise" : "Clocks.HearPromiseBroken", issue.Promise, new Moment(promised));
        return (file.State, due <= file.Now) switch
        {
            (IssueState.Reported, false) => Text.Of("Clocks.HearTake", new Moment(due)),
            (IssueState.Reported, true) => Text.Of("Clocks.HearTakeLate"),
            (IssueState.Owned, false) => Text.Of("Clocks.HearContact", new Moment(due)),
            (IssueState.Recovering, false) => Text.Of("Clocks.HearRecovery", new Moment(due)),
            _ => Text.Of("Clocks.HearLate", new Moment(due)),
        };
    }

    /// <summary>Who is at work next, and whom to phone until then; null while somebody is.</summary>
    public static Text? OutOfHours(IssueFile file)
    {
        if (file.OutOfHours is not { } away)
            return null;
        var next = new Moment(away.NextAtWork);
        return (file.Issue.AskedId, away.Phone.Length > 0) switch
        {
            ({ } asked, true) => Text.Of("Clocks.AwayPhone", file.Name(asked), next, away.Phone),
            ({ } asked, false) => Text.Of("Clocks.Away", file.Name(asked), next),
            (null, true) => Text.Of("Clocks.AwayNobodyPhone", next, away.Phone),
            _ => Text.Of("Clocks.AwayNobody", next),
        };
    }

    public static Text Unclaimed(IssueFile file)
    {
        var since = new Moment(file.Issue.ReportedAt);
        return file.Issue.AskedId is { } asked
            ? Text.Of("Clocks.Unclaimed", file.Issue.Code, since, file.Name(asked))
            : Text.Of("Clocks.UnclaimedByAnybody", file.Issue.Code, since);
    }

    /// <summary>First contact or the recovery comes near or is late: for whoever has it, and for others who are to help.</summary>
    public static Text Warning(IssueFile file, IssueClockKind kind, Colleague reader)
    {
        var issue = file.Issue;
        var due = new Moment(issue.DueAt ?? file.Now);
        var owner = issue.ResponsibleId is { } id ? file.Name(id) : IssuesTexts.Nobody;
        var isLate = issue.DueAt <= file.Now;
        return (kind, issue.ResponsibleId == reader.Id, isLate) switch
        {
            (IssueClockKind.Contact, true, false) => Text.Of("Clocks.WarnContact", issue.Code, due),
            (IssueClockKind.Contact, true, true) => Text.Of("Clocks.WarnContactLate", issue.Code, due),
            (IssueClockKind.Contact, false, _) => Text.Of("Clocks.WarnContactOthers", issue.Code, due, owner),
            (_, true, false) => Text.Of("Clocks.WarnRecovery", issue.Code, due),
            (_, true, true) => Text.Of("Clocks.WarnRecoveryLate", issue.Code, due),
            _ => Text.Of("Clocks.WarnRecoveryOthers", issue.Code, due, owner),
        };
    }

    public static Text PromiseWarning(IssueFile file, Colleague reader)
    {
        var issue = file.Issue;
        var due = new Moment(issue.PromisedFor!.Value);
        var owner = issue.ResponsibleId is { } id ? file.Name(id) : IssuesTexts.Nobody;
        return (issue.ResponsibleId == reader.Id, issue.PromisedFor <= file.Now) switch
        {
            (true, false) => Text.Of("Clocks.WarnPromise", issue.Code, issue.Promise, due),
            (true, true) => Text.Of("Clocks.WarnPromiseLate", issue.Code, issue.Promise, due),
            _ => Text.Of("Clocks.WarnPromiseOthers", issue.Code, issue.Promise, due, owner),
        };
    }

    /// <summary>A line of the timeline; null for what is no work of clocks.</summary>
    public static Text? Line(IssueEvent line, TextArgument actor, TextArgument person)
    {
        var until = new Moment(line.Until ?? line.At);
        return line.Kind switch
        {
            IssueEventKind.AskedNext => Text.Of("Clocks.LineAskedNext", person),
            IssueEventKind.GivenBack => Text.Of("Clocks.LineGivenBack", person),
            IssueEventKind.Snoozed => Text.Of("Clocks.LineSnoozed", actor, until),
            IssueEventKind.Promised => Text.Of("Clocks.LinePromised", actor, until),
            IssueEventKind.PromiseKept => Text.Of("Clocks.LinePromiseKept"),
            IssueEventKind.PromiseBroken => Text.Of("Clocks.LinePromiseBroken"),
            _ => null,
        };
    }
}
