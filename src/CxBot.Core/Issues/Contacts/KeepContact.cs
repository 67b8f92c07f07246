using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Contacts;

/// <summary>Takes what an administrator set for a contact point; the next issue goes by it.</summary>
internal sealed class KeepContact(CxDb db) : IForm
{
    public string Id => ContactForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var organisationId = turn.Actor.OrganisationId;
        var view = await ContactsView.ReadAsync(db, organisationId, ct);
        var now = view.Points.FirstOrDefault(point => point.Tag == submitted.State);
        var (name, answers) = (submitted.Answers[ContactForm.Name], submitted.Answers);
        var owner = await ColleagueAsync(answers, ContactForm.Owner, organisationId, ct);
        var backup = await ColleagueAsync(answers, ContactForm.Backup, organisationId, ct);
        if (Faults(view, now, name, answers, owner, backup) is { Count: > 0 } faults)
            return new Reply.Fix((await ContactForm.BuildAsync(db, view, now, organisationId)).With(answers), faults);

        // The standard ones become rows with the first change.
        await ContactPointList.FindOrMakeAsync(db, organisationId, "");
        if (now is not null && answers[ContactForm.Fate] == ContactForm.Remove)
        {
            await RemovedContact.RemoveAsync(db, organisationId, now.Tag, turn.Now);
            AuditLog.Note(db, turn, AuditAct.ContactRemoved, now.Name);
            return new Reply.Private(ContactsCards.List(await ContactsView.ReadAsync(db, organisationId, ct), turn.Actor));
        }
        var tag = now?.Tag ?? ContactTags.Of(name, view.Points.Select(point => point.Tag));
        var point = await db.ContactPoints.SingleOrDefaultAsync(one => one.OrganisationId == organisationId && one.Tag == tag, ct);
        if (point is null)
            db.Add(
                point = new ContactPoint
                {
                    OrganisationId = organisationId,
                    Tag = tag,
                    Name = name,
                    Position = view.Points.Count,
                }
            );
        (point.Name, point.OwnerId, point.BackupId, point.RemovedAt) = (name, owner?.Id, backup?.Id, null);
        await db.SaveChangesAsync(ct);
        AuditLog.Note(db, turn, now is null ? AuditAct.ContactAdded : AuditAct.ContactChanged, name);
        await KeepHomesAsync(view, point, answers, ct);
        return new Reply.Private(ContactsCards.List(await ContactsView.ReadAsync(db, organisationId, ct), turn.Actor));
    }

    private async Task KeepHomesAsync(ContactsView view, ContactPoint point, FormAnswers answers, CancellationToken ct)
    {
        await db.ContactPointHomes.Where(home => home.ContactPointId == point.Id).ExecuteDeleteAsync(ct);
        db.AddRange(
            view.Rooms.Where(room => answers[ContactForm.HomeIn(room.Channel.WorkspaceId)] == $"{room.Channel.Id}")
                .Select(room => new ContactPointHome { ContactPointId = point.Id, ChannelId = room.Channel.Id })
        );
        await db.SaveChangesAsync(ct);
    }

    private async Task<Person?> ColleagueAsync(FormAnswers answers, string field, long organisationId, CancellationToken ct)
    {
        var id = answers.People(field) is [var first, ..] ? first : 0;
        return await db
            .People.AsNoTracking()
            .SingleOrDefaultAsync(
                person => person.Id == id && person.OrganisationId == organisationId && person.IsActive && !person.IsGuest && !person.IsBot,
                ct
            );
    }

    private static Dictionary<string, Text> Faults(
        ContactsView view,
        ContactPoint? now,
        string name,
        FormAnswers answers,
        Person? owner,
        Person? backup
    )
    {
        var faults = new Dictionary<string, Text>();
        if (answers[ContactForm.Fate] == ContactForm.Remove && view.Points.Count == 1)
            faults[ContactForm.Fate] = ContactsTexts.LastOne;
        if (name.Length == 0)
            faults[ContactForm.Name] = ContactsTexts.NameMissing;
        else if (name.Length > ContactForm.MostName)
            faults[ContactForm.Name] = ChatTexts.TooLong(name.Length, ContactForm.MostName);
        else if (view.Points.Any(point => point.Tag != now?.Tag && point.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            faults[ContactForm.Name] = ContactsTexts.NameTaken;
        if (owner is null && answers.People(ContactForm.Owner).Count > 0)
            faults[ContactForm.Owner] = ContactsTexts.ColleaguesOnly;
        if (backup is null && answers.People(ContactForm.Backup).Count > 0)
            faults[ContactForm.Backup] = ContactsTexts.ColleaguesOnly;
        else if (backup is not null && backup.Id == owner?.Id)
            faults[ContactForm.Backup] = ContactsTexts.BackupIsOwner;
        return faults;
    }
}
