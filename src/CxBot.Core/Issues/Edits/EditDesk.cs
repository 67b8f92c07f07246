using CxBot.Core.Chat;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Edits;

/// <summary>Writes an edit down and does what follows from it, in one transaction.</summary>
internal static class EditDesk
{
    /// <summary>
    /// Changes the issue and every card of it. While nobody has it, another contact point, and what has become urgent, are asked
    /// anew; whoever has it keeps it. What was said to have gone well and did not is asked of somebody as if it were reported now.
    /// The new contact point's channels show it too; those that showed it before go on, because what colleagues wrote stands below
    /// it.
    /// </summary>
    public static async Task<IssueFile> KeepAsync(
        CxDb db,
        Turn turn,
        IssueFile before,
        IReadOnlyList<IssueChange> changes,
        IssueReport report,
        ContactPoint? point
    )
    {
        var (issue, by, formerlyAsked, wasOpen) = (before.Issue, turn.Actor.Id, before.Issue.AskedId, before.Issue.IsOpen);
        List<IssueEvent> lines = [.. changes.Select(change => issue.Edit(change, report, point, by, turn.Now))];
        var hasMoved = changes.Any(change => change.Kind == IssueEventKind.PointChanged);
        var isRaised = issue.Urgency == IssueUrgency.High && changes.Any(change => change.Kind == IssueEventKind.UrgencyChanged);
        var hasBegun = issue.IsOpen && !wasOpen;

        var file = await IssueFile.OpenAsync(db, issue, [turn.Actor], turn.Now);
        var asked = hasMoved || isRaised || hasBegun ? await OtherToAskAsync(db, file) : null;
        if (asked is not null)
        {
            file.Know([asked]);
            lines.Add(issue.AskAnew(asked.Id, by, turn.Now));
        }
        await IssueNews.KeepAsync(db, file, [.. lines]);
        if (changes.Any(change => change.Kind == IssueEventKind.KindChanged))
            await IdeaAnswers.BeginAnewAsync(db, issue, turn.Now);
        if (asked is not null || (isRaised && issue.IsOpen && issue.ResponsibleId != by))
            IssueNews.TellResponsible(db, file);
        // Whoever was asked before need not, and still may, take it.
        if (asked is not null && formerlyAsked is { } former && file.Person(former) is { } person)
            db.Append(OutboxMessage.Withdraw(IssueSubjects.With(issue, former), IssueCards.Details(file, person)));
        if (hasMoved)
            await IssueNews.ShowInNewRoomsAsync(db, file);
        if (hasBegun)
            await TellReporterAsync(db, file);
        return file;
    }

    // Of what went well nothing more was to be heard, so their one message is still to be sent.
    private static async Task TellReporterAsync(CxDb db, IssueFile file)
    {
        if (file.Person(file.Issue.ReporterId) is { IsBot: false } reporter)
            db.Append(OutboxMessage.ToPerson(reporter.Id, ReporterCards.Message(file), IssueSubjects.Reporter(file.Issue)));
        await ProblemOffer.ConsiderAsync(db, file.Issue, file.Now);
    }

    // A restricted issue stays with those who may see it.
    private static async Task<Colleague?> OtherToAskAsync(CxDb db, IssueFile file) =>
        file.Issue is { State: IssueState.Reported, IsRestricted: false } issue
        && (await AskLadder.OfAsync(db, file)).First(issue.Urgency)?.Person is { } person
        && person.Id != issue.AskedId
            ? person.ToColleague()
            : null;
}
