using CxBot.Core.Chat;
using CxBot.Core.Linking;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>"join", "join CODE": two administrators make their organisations one. Nobody can alone.</summary>
internal sealed class JoinOrganisations(CxDb db) : ICommand
{
    private const string Noun = "organisation";

    public string Name => "join";
    public Text Usage => OrganisationsTexts.Usage;
    public Text Details => OrganisationsTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        // "join organisation ABCD1234", spelt in either English.
        var (word, rest) = CommandLine.Cut(invoked.Text);
        var typed = word.Replace('z', 's').StartsWith(Noun, StringComparison.OrdinalIgnoreCase) ? rest : invoked.Text;
        if (!await db.Organisations.AnyAsync(one => one.Id != turn.Actor.OrganisationId, ct))
            return new NothingToJoin().Reply();
        return typed.Trim().Length == 0
            ? new Reply.Private(OrganisationCards.Code(await Invitations.MakeAsync(db, turn)))
            : await AnswerAsync(typed, turn, ct);
    }

    private async Task<Reply> AnswerAsync(string typed, Turn turn, CancellationToken ct)
    {
        if (await LinkCodes.WaitsUntilAsync(db, turn) is { } until)
            return new TooManyCodes(until).Reply();
        if (await Invitations.TypedAsync(db, typed, turn.Now) is not { } invitation)
            return new NoSuchJoinCode(await LinkCodes.MissAsync(db, turn)).Reply();
        if (invitation.AskedById == turn.Actor.Id)
            return new YourOwnCode().Reply();
        if (invitation.OrganisationId == turn.Actor.OrganisationId)
            return new OneOrganisationAlready().Reply();
        var emails = await db
            .People.Where(person => person.Id == turn.Actor.Id || person.Id == invitation.AskedById)
            .Select(person => person.Email)
            .ToListAsync(ct);
        // The same human with an account on each side would be alone with the decision.
        if (emails is [{ } one, { } other] && one == other)
            return new TwoPeopleMustAgree().Reply();
        (invitation.Hash, invitation.AnsweredById, invitation.ExpiresAt) = (null, turn.Actor.Id, turn.Now + Invitations.OpenFor);
        await db.SaveChangesAsync(ct);
        return new Reply.Private(
            OrganisationCards.Question(
                await OrganisationPair.ReadAsync(db, invitation.OrganisationId, turn.Actor.OrganisationId),
                invitation
            )
        );
    }
}
