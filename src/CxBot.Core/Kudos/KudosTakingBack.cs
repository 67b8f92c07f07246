using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Kudos;

/// <summary>Takes kudos back: the ledger reverses them, and who read of them reads that.</summary>
internal static class KudosTakingBack
{
    /// <summary>What the giver reads once it is done, or why it cannot be.</summary>
    public static async Task<(Card? Done, Refusal? Refusal)> RunAsync(CxDb db, Kudo? kudo, Turn turn)
    {
        if (kudo is null)
            return (null, new NoKudosToUndo());
        if (turn.Now - kudo.GivenAt > KudosRules.UndoWithin)
            return (null, new KudosOlderThanUndo());
        // Pressed twice, on two nodes: one of them finds it undone.
        var undone = await db
            .Kudos.Where(given => given.Id == kudo.Id && given.UndoneAt == null)
            .ExecuteUpdateAsync(given => given.SetProperty(row => row.UndoneAt, turn.Now));
        if (undone == 0)
            return (null, new NoKudosToUndo());

        var calendar = BoardCalendar.Of(db, kudo.OrganisationId);
        foreach (var receiver in kudo.Receivers)
            db.Append(Credit.ForKudosTakenBack(kudo, receiver.PersonId, calendar, turn.Now));
        db.Append(OutboxMessage.Edit(KudosSubjects.Room(kudo.Id), KudosCards.TakenBack(turn.Actor)));
        db.Append(OutboxMessage.Withdraw(KudosSubjects.Receivers(kudo.Id), KudosCards.TakenBack(turn.Actor)));
        await DigestNews.TakeBackAsync(db, kudo, turn);
        var ids = kudo.Receivers.Select(receiver => receiver.PersonId).ToList();
        var receivers = await db.People.AsNoTracking().Where(person => ids.Contains(person.Id)).OrderBy(person => person.Id).ToListAsync();
        return (KudosCards.YouTookBack([.. receivers.Select(person => person.ToColleague())]), null);
    }
}
