using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Privacy;

/// <summary>Takes for how long an administrator wants what kept. What is too old by it goes within hours.</summary>
internal sealed class KeepKeeping(CxDb db) : IForm
{
    public string Id => KeepingForm.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        var before = Keeping.Of(organisation);
        if (KeepingForm.Read(submitted.Answers, before) is not { } keeping)
            return new Reply.Ask(KeepingForm.For(before));
        organisation.KeptMonths = keeping.ToString();
        if (keeping.Changed(before) is { Length: > 0 } changed)
            AuditLog.Note(db, turn, AuditAct.KeepingSet, changed);
        await db.SaveChangesAsync(ct);
        return new Reply.Private(PrivacyCard.Of(keeping, turn.Actor));
    }
}
