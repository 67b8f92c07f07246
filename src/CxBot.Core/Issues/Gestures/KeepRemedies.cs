using System.Globalization;
using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Issues.Gestures;

/// <summary>Takes how an administrator wants it to be made right.</summary>
internal sealed class KeepRemedies(CxDb db) : IForm
{
    public string Id => RemedyForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        if (!turn.Actor.IsAdministrator)
            return new OnlyAdministratorsSet().Reply();
        var answers = submitted.Answers;
        var setting = await RemedySettings.OfAsync(db, turn.Actor.OrganisationId);
        var approver = await PersonAsync(answers, RemedyForm.Approver, turn, ct);
        var backup = await PersonAsync(answers, RemedyForm.Backup, turn, ct);
        var faults = new Dictionary<string, Text>();
        if (approver.IsFault)
            faults[RemedyForm.Approver] = RemedyTexts.ColleaguesOnly;
        if (backup.IsFault)
            faults[RemedyForm.Backup] = RemedyTexts.ColleaguesOnly;
        else if (backup.Id is not null && backup.Id == approver.Id)
            faults[RemedyForm.Backup] = RemedyTexts.BackupIsApprover;
        var limits = RoleLimits.Read(answers[RemedyForm.Limits]);
        if (limits is null)
            faults[RemedyForm.Limits] = RemedyTexts.LimitsFault;
        if (answers[RemedyForm.Currency].Length is var length and > RemedyForm.MostCurrency)
            faults[RemedyForm.Currency] = ChatTexts.TooLong(length, RemedyForm.MostCurrency);
        if (
            !int.TryParse(answers[RemedyForm.FollowUp], NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            || days > RemedyForm.MostDays
        )
            faults[RemedyForm.FollowUp] = RemedyTexts.FollowUpFault(RemedyForm.MostDays);
        if (faults.Count > 0)
            return new Reply.Fix((await RemedyForm.BuildAsync(db, turn.Actor.OrganisationId, setting, ct)).With(answers), faults);
        if (db.Entry(setting).State == EntityState.Detached)
            db.Add(setting);
        (setting.Currency, setting.Limits, setting.FollowUpDays) = (answers[RemedyForm.Currency], RoleLimits.Write(limits!), days);
        (setting.ApproverId, setting.BackupId) = (approver.Id, backup.Id);
        AuditLog.Note(db, turn, AuditAct.RemediesSet);
        await db.SaveChangesAsync(ct);
        return new Reply.Private(await RemedyCard.OfAsync(db, setting, turn.Actor, ct));
    }

    // Nobody chosen is an answer too.
    private async Task<(long? Id, bool IsFault)> PersonAsync(FormAnswers answers, string field, Turn turn, CancellationToken ct)
    {
        if (answers.People(field) is not [var id, ..])
            return (null, false);
        var fits = await db.People.AnyAsync(
            person =>
                person.Id == id
                && person.OrganisationId == turn.Actor.OrganisationId
                && person.IsActive
                && !person.IsGuest
                && !person.IsBot,
            ct
        );
        return (fits ? id : null, !fits);
    }
}
