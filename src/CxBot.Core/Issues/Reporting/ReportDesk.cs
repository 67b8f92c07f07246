using CxBot.Core.Chat;
using CxBot.Core.HelpDesk;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Ideas;
using CxBot.Core.Issues.Problems;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Writes an issue down and tells everybody who must know, in one transaction.</summary>
internal static class ReportDesk
{
    /// <summary>The contact point that was chosen, if one was; one that is gone meanwhile is a fault of that field.</summary>
    public static async Task<ContactPoint?> PointAsync(CxDb db, Turn turn, IssueReport report, Dictionary<string, Text> faults)
    {
        if (report.Where.Length == 0 || faults.Count > 0)
            return null;
        var point = await ContactPointList.FindOrMakeAsync(db, turn.Actor.OrganisationId, report.Where);
        if (point is null)
            faults[ReportFields.Where] = ReportFormTexts.WhereGone;
        return point;
    }

    public static async Task<IssueFile> WriteDownAsync(CxDb db, Turn turn, IssueReport report, ContactPoint? point, Text? sayNow)
    {
        var organisationId = turn.Actor.OrganisationId;
        if (report.Concerned is { } concerned)
            return await RestrictedDesk.WriteDownAsync(db, turn, report, point, concerned);
        var asked = report.Kind == IssueKind.WentWell ? null : await AskedAsync(db, turn, report, point);
        var rooms = await IssueRooms.OfAsync(db, organisationId, point?.Id);
        var issue = Issue(db, turn, report, point, asked?.Id);
        db.Add(issue);
        await db.SaveChangesAsync();

        await IdeaAnswers.BeginAsync(db, issue, turn.Now);
        var file = new IssueFile(issue, point, asked is null ? [turn.Actor] : [turn.Actor, asked.ToColleague()], turn.Now);
        await ClockSetting.SetAsync(db, file);
        await db.SaveChangesAsync();
        await IssueHooks.TellAsync(db, file, issue.Events);
        foreach (var room in rooms)
            db.Append(OutboxMessage.To(room.WorkspaceId, room.ExternalId, IssueCards.Room(file), IssueSubjects.Room(issue)));
        // What went well is over: nobody has to act, and nothing more will be heard of it.
        if (issue.State == IssueState.Closed)
            return file;
        var message = IsAlone(turn) ? ReportCards.FirstMessage(file, report.Masked, sayNow) : ReporterCards.Message(file);
        if (!turn.Actor.IsBot)
            db.Append(OutboxMessage.ToPerson(turn.Actor.Id, message, IssueSubjects.Reporter(issue)));
        IssueNews.TellResponsible(db, file);
        await ProblemOffer.ConsiderAsync(db, issue, turn.Now);
        return file;
    }

    /// <summary>The issue as it begins, with a number of its own and the first lines of its timeline; not saved yet.</summary>
    public static Issue Issue(CxDb db, Turn turn, IssueReport report, ContactPoint? point, long? askedId)
    {
        var issue = new Issue
        {
            OrganisationId = turn.Actor.OrganisationId,
            Number = IssueNumbers.Next(db, turn.Actor.OrganisationId),
            Kind = report.Kind,
            Urgency = report.Urgency,
            IsRestricted = report.Concerned is not null,
            Title = report.Title,
            Happened = report.Happened,
            Told = report.Told,
            Source = report.Origin.Source is { Length: > 0 } source ? source : null,
            Question = report.Origin.Question is { Length: > 0 } question ? question : null,
            ContactPointId = point?.Id,
            ReporterId = turn.Actor.Id,
            AskedId = askedId,
            ReportedAt = turn.Now,
        };
        issue.Events.AddRange(issue.BeReported(turn.Now));
        return issue;
    }

    /// <summary>
    /// The answer to the form. In a one-to-one chat the reporter's own message comes right behind it and says everything, so that
    /// one confirmation is enough: the form only makes room for it.
    /// </summary>
    public static Reply Answer(Turn turn, IssueFile file, Card card) =>
        IsAlone(turn) && file.Issue.State != IssueState.Closed
            ? new Reply.Replace(Card.Of(ReportTexts.SentBelow))
            : new Reply.Private(card);

    private static async Task<Person?> AskedAsync(CxDb db, Turn turn, IssueReport report, ContactPoint? point) =>
        (await AskLadder.OfAsync(db, turn.Actor.OrganisationId, point, turn.Now)).First(report.Urgency)?.Person;

    // A form opened nowhere, e.g. from Slack's Home tab, is answered in its window: nothing comes right behind it there.
    private static bool IsAlone(Turn turn) => turn.Place is { Kind: AddressKind.Personal, Conversation.Length: > 0 };
}
