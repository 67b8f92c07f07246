using CxBot.Core.Chat;
using CxBot.Core.HelpDesk;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Routing;

/// <summary>Keeps what happened to an issue and changes every card that shows it, on both platforms.</summary>
internal static class IssueNews
{
    /// <summary>
    /// Saves the move with its lines of the timeline, and edits the cards in rooms, of the reporter and of whoever has it; threads and webhooks
    /// hear of it.
    /// </summary>
    public static async Task KeepAsync(CxDb db, IssueFile file, params IssueEvent[] lines)
    {
        // A promise ends before the line that ends it: the last line is what cards speak of.
        if (!file.Issue.IsOpen && file.Issue.EndPromise(file.Now) is { } promise)
            Write(db, file, promise);
        foreach (var line in lines)
            Write(db, file, line);
        await ClockSetting.SetAsync(db, file);
        var written = IssueHooks.NewLines(db, file.Issue);
        await db.SaveChangesAsync();
        await IssueHooks.TellAsync(db, file, written);
        await IssueThreads.TellAsync(db, file, lines);
        Redraw(db, file);
    }

    /// <summary>Edits the cards without a move: a moment passed that they speak of.</summary>
    public static void Redraw(CxDb db, IssueFile file)
    {
        var issue = file.Issue;
        if (!issue.IsRestricted)
            db.Append(OutboxMessage.Edit(IssueSubjects.Room(issue), IssueCards.Room(file)));
        db.Append(OutboxMessage.Edit(IssueSubjects.Reporter(issue), ReporterCards.Message(file)));
        if (file.MeToo > 0)
            db.Append(OutboxMessage.Edit(IssueSubjects.MeToo(issue), MeTooCards.Message(file)));
        foreach (var reader in Readers(file))
            db.Append(OutboxMessage.Edit(IssueSubjects.With(issue, reader.Id), IssueCards.Details(file, reader)));
    }

    /// <summary>Tells whoever must act now, by a message, together with other cards for them: an edit notifies nobody.</summary>
    public static void TellResponsible(CxDb db, IssueFile file, params IReadOnlyList<(Card Card, string Subject)> also)
    {
        if (Responsible(file) is { } responsible)
            Telling.OfMove(db, file, responsible.Id, [Own(file, responsible), .. also]);
    }

    /// <summary>A restricted issue stands in no channel: its card goes to each of those who may see it.</summary>
    public static void TellConfidants(CxDb db, IssueFile file, long? except = null)
    {
        foreach (var reader in Readers(file).Where(reader => reader.Id != except))
            Telling.OfMove(db, file, reader.Id, Own(file, reader));
    }

    /// <summary>Shows an open issue in the channels of its contact point that do not show it yet.</summary>
    public static async Task ShowInNewRoomsAsync(CxDb db, IssueFile file)
    {
        var issue = file.Issue;
        if (issue.IsRestricted || !issue.IsOpen)
            return;
        var subject = IssueSubjects.Room(issue);
        var shown = await db.PostedCards.Where(card => card.Subject == subject).ToListAsync();
        foreach (var room in await IssueRooms.OfAsync(db, issue.OrganisationId, issue.ContactPointId))
        {
            if (!shown.Exists(card => card.WorkspaceId == room.WorkspaceId && card.Conversation == room.ExternalId))
                db.Append(OutboxMessage.To(room.WorkspaceId, room.ExternalId, IssueCards.Room(file), subject));
        }
    }

    /// <summary>Somebody's own card need not be sent with other duties any more; whether it was still to be.</summary>
    public static async Task<bool> CallBackAsync(CxDb db, IssueFile file, long personId)
    {
        var subject = IssueSubjects.With(file.Issue, personId);
        var waiting = db.Duties.Where(duty => duty.Subject == subject && duty.PersonId == personId && duty.SentAt == null);
        return await waiting.ExecuteDeleteAsync() > 0;
    }

    /// <summary>Takes the buttons from the card of somebody who was asked, or had it, before.</summary>
    public static void ReleaseFormer(CxDb db, IssueFile file, long formerId) =>
        db.Append(OutboxMessage.Withdraw(IssueSubjects.With(file.Issue, formerId), IssueCards.PassedOn(file)));

    private static (Card Card, string Subject) Own(IssueFile file, Colleague reader) =>
        (IssueCards.Details(file, reader), IssueSubjects.With(file.Issue, reader.Id));

    // Whoever has a card of their own.
    private static IEnumerable<Colleague> Readers(IssueFile file) =>
        file.Confidants.Append(Responsible(file)).OfType<Colleague>().DistinctBy(reader => reader.Id);

    private static void Write(CxDb db, IssueFile file, IssueEvent line)
    {
        db.Add(line);
        file.Add(line);
    }

    private static Colleague? Responsible(IssueFile file) => file.Issue.ResponsibleId is { } id ? file.Person(id) : null;
}
