using System.Globalization;
using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Settings;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Linking;

/// <summary>"Part them": undoes the last join of somebody, or makes the account in which they press a person of its own.</summary>
internal sealed class PartAccounts(CxDb db, PeopleDirectory people) : IButton
{
    public const string PressAction = "link.part";

    public string Action => PressAction;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var id = long.TryParse(pressed.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 0;
        if (id != turn.Actor.Id && !await db.People.AnyAsync(one => one.Id == turn.Actor.Id && one.IsAdministrator && one.IsActive, ct))
            return new OnlyAdministratorsSet().Reply();
        var person = await db.People.SingleOrDefaultAsync(one => one.Id == id && one.OrganisationId == turn.Actor.OrganisationId, ct);
        if (person is null || (await LinkedAccounts.OfAsync(db, id)).Count < 2)
            return new NothingJoined().Reply();
        db.AfterCommit(() => people.Forget(id));
        AuditLog.Note(db, turn, AuditAct.AccountsParted, personId: id);
        if (await JoinToUndo.OfAsync(db, id, turn.Now) is { } join)
        {
            await Joining.PartAsync(db, join, turn.Now);
            return new Reply.Replace(Card.Of(LinkingTexts.Parted));
        }
        await Joining.SplitAsync(db, person, await AccountAsync(pressed.From, id, ct));
        return new Reply.Replace(Card.Of(LinkingTexts.Split));
    }

    // The account that speaks; for somebody else it is the one that came last.
    private async Task<Identity> AccountAsync(Account from, long personId, CancellationToken ct)
    {
        var accounts = await (
            from identity in db.Identities
            join workspace in db.Workspaces on identity.WorkspaceId equals workspace.Id
            where identity.PersonId == personId && identity.LeftAt == null
            orderby identity.Id
            select new { identity, workspace }
        ).ToListAsync(ct);
        return (
            accounts.Find(one =>
                one.identity.ExternalId == from.User
                && one.workspace.ExternalId == from.Workspace
                && one.workspace.Platform == from.Platform
            ) ?? accounts[^1]
        ).identity;
    }
}
