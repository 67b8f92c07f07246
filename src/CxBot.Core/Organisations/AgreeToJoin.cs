using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>"Make them one": who typed the code says so first, then who made it.</summary>
internal sealed class AgreeToJoin(CxDb db, PeopleDirectory people) : IButton
{
    public const string PressAction = "organisation.agree";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        if (await Invitations.OpenAsync(db, turn, pressed.Value) is not ({ } invitation, { } asker, { } answerer))
            return new JoinIsOver().Reply();
        var pair = await OrganisationPair.ReadAsync(db, asker.OrganisationId, answerer.OrganisationId);
        if (turn.Actor.Id == answerer.Id)
        {
            if (invitation.AgreedAt is null)
                db.Append(OutboxMessage.ToPerson(asker.Id, OrganisationCards.Question(pair, invitation, answerer)));
            invitation.AgreedAt ??= turn.Now;
            await db.SaveChangesAsync(ct);
            return new Reply.Replace(Card.Of(OrganisationsTexts.NowTheOther(new PersonName(asker.Id, asker.Name))));
        }
        if (invitation.AgreedAt is null || !await UseAsync(invitation))
            return new JoinIsOver().Reply();
        await OrganisationJoining.RunAsync(db, turn, invitation, pair, people);
        var done = OrganisationCards.Done(pair);
        foreach (var administrator in await Administrators.OfAsync(db, pair.Kept.Id))
        {
            if (administrator != turn.Actor.Id)
                db.Append(OutboxMessage.ToPerson(administrator, done));
        }
        return new Reply.Replace(done);
    }

    // Of two presses, on two nodes, one does it.
    private async Task<bool> UseAsync(OrganisationInvitation invitation)
    {
        var isFirst = await db.OrganisationInvitations.Where(one => one.Id == invitation.Id).ExecuteDeleteAsync() == 1;
        db.Entry(invitation).State = EntityState.Detached;
        return isFirst;
    }
}
