using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Issues.Sight;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Settings;

/// <summary>Takes whom an administrator named. There is always one administrator, so that nobody locks everybody out.</summary>
internal sealed class KeepRoles(CxDb db, PeopleDirectory people) : IForm
{
    public string Id => RolesForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var organisationId = turn.Actor.OrganisationId;
        var (administrators, triage, confidants) = (
            submitted.Answers.People(RolesForm.Administrators).ToList(),
            submitted.Answers.People(RolesForm.Triage).ToList(),
            submitted.Answers.People(RolesForm.Confidants).ToList()
        );
        var editors = submitted.Answers.People(RolesForm.Editors).ToList();
        var concerned = await db
            .People.Where(person =>
                person.OrganisationId == organisationId
                && (
                    person.IsAdministrator
                    || person.IsTriage
                    || person.IsConfidant
                    || administrators.Contains(person.Id)
                    || triage.Contains(person.Id)
                    || confidants.Contains(person.Id)
                    || editors.Contains(person.Id)
                )
            )
            .ToListAsync(ct);
        var fit = concerned
            .Where(person => person is { IsActive: true, IsGuest: false, IsBot: false })
            .Select(person => person.Id)
            .ToHashSet();
        var faults = new Dictionary<string, Text>();
        if (administrators.Count == 0)
            faults[RolesForm.Administrators] = SettingsTexts.OneAdministrator;
        else if (!administrators.TrueForAll(fit.Contains))
            faults[RolesForm.Administrators] = SettingsTexts.ColleaguesOnly;
        if (!triage.TrueForAll(fit.Contains))
            faults[RolesForm.Triage] = SettingsTexts.ColleaguesOnly;
        if (!editors.TrueForAll(fit.Contains))
            faults[RolesForm.Editors] = SettingsTexts.ColleaguesOnly;
        if (!confidants.TrueForAll(fit.Contains))
            faults[RolesForm.Confidants] = SettingsTexts.ColleaguesOnly;
        else if (confidants.Count is not (0 or Confidants.Count))
            faults[RolesForm.Confidants] = SightTexts.ConfidantsTwo;
        if (faults.Count > 0)
            return new Reply.Fix((await RolesForm.BuildAsync(db, organisationId, ct)).With(submitted.Answers), faults);

        var before = concerned.Where(person => person.IsConfidant).Select(person => person.Id).ToHashSet();
        foreach (var person in concerned)
        {
            Note(turn, person, administrators, triage, confidants);
            (person.IsAdministrator, person.IsTriage) = (administrators.Contains(person.Id), triage.Contains(person.Id));
            person.IsConfidant = confidants.Contains(person.Id);
            db.AfterCommit(() => people.Forget(person.Id));
        }
        await db.SaveChangesAsync(ct);
        await KeepEditorsAsync(editors, turn, ct);
        await ConfidantChange.FollowAsync(db, organisationId, _ => before, turn.Now);
        var actor = turn.Actor with { IsAdministrator = administrators.Contains(turn.Actor.Id) };
        return new Reply.Private(SettingsCards.Roles(await RolesView.ReadAsync(db, organisationId, ct), actor));
    }

    private async Task KeepEditorsAsync(List<long> editors, Turn turn, CancellationToken ct)
    {
        var before = await db.ContentEditors.Where(one => one.OrganisationId == turn.Actor.OrganisationId).ToListAsync(ct);
        foreach (var gone in before.Where(one => !editors.Contains(one.PersonId)))
        {
            db.Remove(gone);
            AuditLog.Note(db, turn, AuditAct.EditorRemoved, personId: gone.PersonId);
        }
        foreach (var id in editors.Where(id => !before.Exists(one => one.PersonId == id)))
        {
            db.Add(
                new ContentEditor
                {
                    OrganisationId = turn.Actor.OrganisationId,
                    PersonId = id,
                    NamedById = turn.Actor.Id,
                    NamedAt = turn.Now,
                }
            );
            AuditLog.Note(db, turn, AuditAct.EditorNamed, personId: id);
        }
        await db.SaveChangesAsync(ct);
    }

    private void Note(Turn turn, Person person, List<long> administrators, List<long> triage, List<long> confidants)
    {
        if (administrators.Contains(person.Id) != person.IsAdministrator)
            AuditLog.Note(
                db,
                turn,
                person.IsAdministrator ? AuditAct.AdministratorRemoved : AuditAct.AdministratorNamed,
                personId: person.Id
            );
        if (triage.Contains(person.Id) != person.IsTriage)
            AuditLog.Note(db, turn, person.IsTriage ? AuditAct.TriageRemoved : AuditAct.TriageNamed, personId: person.Id);
        if (confidants.Contains(person.Id) != person.IsConfidant)
            AuditLog.Note(db, turn, person.IsConfidant ? AuditAct.ConfidantRemoved : AuditAct.ConfidantNamed, personId: person.Id);
    }
}
