using CxBot.Core.Board;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Kudos;

/// <summary>Lets a colleague thank others for helping a customer; the room sees it.</summary>
internal sealed class GiveKudos(CxDb db) : ICommand
{
    public string Name => "kudos";
    public IReadOnlyList<string> Aliases => ["thanks"];
    public Text Usage => KudosTexts.Usage;
    public int? HelpRank => 2;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var note = KudosNote.Parse(invoked.Text, turn.Mentioned);
        if (KudosRules.Fault(note, turn.Actor) is { } refusal)
            return refusal.Reply();
        var day = LocalDay.Of(turn.Now, turn.Actor.TimeZone);
        if (KudosRules.GivenOn(db, turn.Actor.Id, day) >= KudosRules.MostADay)
            return new KudosUsedUp().Reply();

        var kudo = Kudo.Give(turn.Actor, note, day, turn.Now);
        db.Add(kudo);
        await db.SaveChangesAsync(ct);
        db.Append(OutboxMessage.To(turn.Place, KudosCards.Announcement(kudo, turn.Actor, note), $"kudos:{kudo.Id}"));
        foreach (var receiver in note.To)
        {
            db.Append(new KudoReceiver { KudoId = kudo.Id, PersonId = receiver.Id });
            db.Append(Credit.ForKudos(kudo, receiver, day));
            db.Append(OutboxMessage.ToPerson(receiver.Id, KudosCards.Received(turn.Actor, note)));
        }
        return new Reply.Private(KudosCards.Given(kudo, note));
    }
}
