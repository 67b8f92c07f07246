using System.Globalization;
using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Nudges;

/// <summary>"nudges 2": how many messages nobody waits for a person gets on a day, at most; for administrators.</summary>
internal sealed class SetNudges(CxDb db) : ICommand
{
    private const int Most = 5;

    public string Name => "nudges";
    public Text Usage => NudgesTexts.NudgesUsage;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var organisation = await db.Organisations.SingleAsync(one => one.Id == turn.Actor.OrganisationId, ct);
        if (invoked.Text.Trim().Length == 0)
            return new Reply.Private(Card.Of(NudgesTexts.Budget(organisation.NudgesPerDay)));
        if (!int.TryParse(invoked.Text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number > Most)
            return new Reply.Private(Card.Of(NudgesTexts.BudgetFault(Most)));
        organisation.NudgesPerDay = number;
        AuditLog.Note(db, turn, AuditAct.NudgesSet, number.ToString(CultureInfo.InvariantCulture));
        await db.SaveChangesAsync(ct);
        return new Reply.Private(Card.Of(NudgesTexts.Budget(number)));
    }
}
