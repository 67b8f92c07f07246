using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;

namespace CxBot.Core.Organisations;

/// <summary>"Leave them apart": either says so, and the other hears of it.</summary>
internal sealed class DeclineToJoin(CxDb db) : IButton
{
    public const string PressAction = "organisation.decline";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (await Invitations.OpenAsync(db, turn, pressed.Value) is not ({ } invitation, { } asker, { } answerer))
            return new JoinIsOver().Reply();
        db.Remove(invitation);
        await db.SaveChangesAsync(ct);
        var other = turn.Actor.Id == asker.Id ? answerer : asker;
        db.Append(OutboxMessage.ToPerson(other.Id, Card.Of(OrganisationsTexts.DeclinedBy(new PersonName(turn.Actor.Id, turn.Actor.Name)))));
        return new Reply.Replace(Card.Of(OrganisationsTexts.Declined));
    }
}
