using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>"link", "link CODE", "link undo": makes the accounts of one human one person, and parts them.</summary>
internal sealed class LinkAccounts(CxDb db, PeopleDirectory people) : ICommand
{
    public string Name => "link";
    public Text Usage => LinkingTexts.Usage;
    public Text Details => LinkingTexts.Details;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var (word, rest) = CommandLine.Cut(invoked.Text);
        if (word.Length == 0)
            return await ShowCodeAsync(turn);
        return word.Equals("undo", StringComparison.OrdinalIgnoreCase) ? await AskAsync(rest, turn) : await JoinAsync(invoked.Text, turn);
    }

    private async Task<Reply> ShowCodeAsync(Turn turn)
    {
        var accounts = await LinkedAccounts.OfAsync(db, turn.Actor.Id);
        return new Reply.Private(LinkingCards.Code(await LinkCodes.MakeAsync(db, turn), accounts));
    }

    private async Task<Reply> JoinAsync(string typed, Turn turn)
    {
        if (await LinkCodes.WaitsUntilAsync(db, turn) is { } until)
            return new TooManyCodes(until).Reply();
        if (await LinkCodes.FindAsync(db, typed, turn.Now) is not { } code)
            return new NoSuchCode(await LinkCodes.MissAsync(db, turn)).Reply();
        if (code.WorkspaceId == turn.Place.WorkspaceId)
            return new CodeIsForElsewhere().Reply();
        if (code.PersonId == turn.Actor.Id)
            return new JoinedAlready().Reply();
        var both = await db.People.Where(person => person.Id == code.PersonId || person.Id == turn.Actor.Id).ToListAsync();
        if (
            both is not [{ IsGuest: false, IsBot: false } one, { IsGuest: false, IsBot: false } other]
            // A code that reached another company ties nobody there to somebody here.
            || one.OrganisationId != other.OrganisationId
            || !await LinkCodes.UseAsync(db, code)
        )
            return new NoSuchCode(await LinkCodes.MissAsync(db, turn)).Reply();

        foreach (var id in both.Select(person => person.Id))
            db.AfterCommit(() => people.Forget(id));
        var kept = await Joining.JoinAsync(db, one, other, turn.Now);
        AuditLog.Note(db, turn with { Actor = kept.ToColleague() }, AuditAct.AccountsJoined);
        return new Reply.Private(LinkingCards.Joined(await LinkedAccounts.OfAsync(db, kept.Id)));
    }

    // Both sides of a join are the same person; an administrator names whom they mean.
    private async Task<Reply> AskAsync(string rest, Turn turn)
    {
        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, rest, turn.Mentioned);
        if (named.Unclear is [var unclear, ..])
            return new NobodyByThatName(unclear).Reply();
        var whose = named.Found is [var person, ..] ? person : turn.Actor;
        if (whose.Id != turn.Actor.Id && !turn.Actor.IsAdministrator)
            return new OnlyAdministratorsSet().Reply();
        var accounts = await LinkedAccounts.OfAsync(db, whose.Id);
        if (accounts.Count < 2)
            return new NothingJoined().Reply();
        var join = await JoinToUndo.OfAsync(db, whose.Id, turn.Now);
        return new Reply.Private(LinkingCards.Part(whose, accounts, join is not null, turn.Actor));
    }
}
