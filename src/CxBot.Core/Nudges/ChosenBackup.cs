using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>Takes who stands in for somebody's duties while they are away.</summary>
internal sealed class ChosenBackup(CxDb db) : IForm
{
    private const string FormId = "nudge.backup";
    private const string Who = "who";

    public string Id => FormId;

    public static Form Form(IReadOnlyList<PersonChoice> suggested) =>
        new(FormId, NudgesTexts.BackupTitle, NudgesTexts.Save, [new PeopleField(Who, NudgesTexts.BackupWho) { Suggested = suggested }]);

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var chosen = submitted.Answers.People(Who);
        var backup = await db
            .People.AsNoTracking()
            .FirstOrDefaultAsync(
                person =>
                    chosen.Contains(person.Id)
                    && person.Id != turn.Actor.Id
                    && person.OrganisationId == turn.Actor.OrganisationId
                    && person.IsActive
                    && !person.IsGuest
                    && !person.IsBot,
                ct
            );
        if (backup is null)
        {
            var suggested = await PeopleSearch.FindAsync(db, turn.Actor.OrganisationId, "", ct);
            return new Reply.Fix(Form(suggested), new Dictionary<string, Text> { [Who] = NudgesTexts.BackupMissing });
        }
        var preference = await PersonPreference.OfAsync(db, turn.Actor.Id);
        preference.BackupId = backup.Id;
        await db.SaveChangesAsync(ct);
        return new Reply.Private(
            preference.PausedUntil > LocalDay.Of(turn.Now, turn.Actor.TimeZone)
                ? await PauseNudges.CardAsync(db, preference, turn)
                : Card.Of(NudgesTexts.BackupLater(new PersonName(backup.Id, backup.Name)))
        );
    }
}
