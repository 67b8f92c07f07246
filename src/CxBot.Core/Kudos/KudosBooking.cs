using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Digest;
using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Writes kudos down with all that follows: the room and the receivers read it, the ledger counts it.</summary>
internal static class KudosBooking
{
    /// <summary>Books kudos that break no rule. Shown nowhere, only the receivers and their managers read them.</summary>
    public static async Task<Reply> GiveAsync(CxDb db, Turn turn, KudosNote note, Place? shownAt, bool fromDigest = false)
    {
        await DigestNews.ShowAsync(db, turn.Actor, note.Issue?.Id, note.To, turn.Now);
        var kudo = Kudo.Give(turn.Actor, note, KudosRules.DayOf(db, turn.Actor, turn.Now), turn.Now);
        (kudo.IsQuiet, kudo.IsFromDigest) = (shownAt is null, fromDigest);
        if (shownAt is not null)
            (kudo.WorkspaceId, kudo.Conversation, kudo.IsPrivate) = (
                shownAt.WorkspaceId,
                shownAt.Conversation,
                KudosPlace.IsPrivate(db, shownAt)
            );
        db.Add(kudo);
        await db.SaveChangesAsync();
        if (shownAt is not null)
            db.Append(
                OutboxMessage.To(
                    shownAt,
                    KudosCards.Announcement(kudo, turn.Actor, note.To, note.Issue, note.Standard),
                    KudosSubjects.Room(kudo.Id)
                )
            );
        var calendar = BoardCalendar.Of(db, kudo.OrganisationId);
        foreach (var receiver in note.To)
        {
            db.Append(new KudoReceiver { KudoId = kudo.Id, PersonId = receiver.Id });
            db.Append(Credit.ForKudos(kudo, receiver.Id, calendar));
            db.Append(Duty.For(receiver.Id, KudosCards.Received(turn.Actor, note), turn.Now, KudosSubjects.Receivers(kudo.Id)));
        }
        return new Reply.Private(KudosCards.Given(kudo, note));
    }
}
