using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.People.Import;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Shows a manager their team, and changes it; an administrator confirms who is added.</summary>
internal sealed class KeepTeam(CxDb db) : ICommand
{
    public string Name => "team";
    public Text Usage => PeopleTexts.TeamUsage;
    public Text Details => PeopleTexts.TeamDetails;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var (verb, arguments) = CommandLine.Cut(invoked.Text);
        var adds = verb.Equals("add", StringComparison.OrdinalIgnoreCase);
        if (verb.Equals("import", StringComparison.OrdinalIgnoreCase))
            return new Reply.Ask(ImportForm.Ask());
        if (!adds && !verb.Equals("remove", StringComparison.OrdinalIgnoreCase))
            return new Reply.Private(TeamCards.Shown(await RowsAsync(turn.Actor.Id, ct)));

        var named = await NamedColleagues.ReadAsync(db, turn.Actor.OrganisationId, arguments, turn.Mentioned);
        if (TeamRules.Fault(named, turn.Actor) is { } refusal)
            return refusal.Reply();
        var asked = adds ? await AddAsync(named.Found, turn, ct) : await RemoveAsync(named.Found, turn, ct);
        return new Reply.Private(TeamCards.Shown(await RowsAsync(turn.Actor.Id, ct), asked));
    }

    private async Task<Text?> AddAsync(IReadOnlyList<Colleague> people, Turn turn, CancellationToken ct)
    {
        var ids = people.Select(person => person.Id).ToList();
        var memberships = await db
            .TeamMemberships.Where(membership => membership.ManagerId == turn.Actor.Id && ids.Contains(membership.MemberId))
            .ToListAsync(ct);
        foreach (var id in ids.Except(memberships.Select(membership => membership.MemberId)))
        {
            var membership = new TeamMembership { ManagerId = turn.Actor.Id, MemberId = id };
            db.Add(membership);
            memberships.Add(membership);
        }
        var toAsk = memberships.Where(membership => TeamRules.MustBeAsked(membership, turn.Now)).ToList();
        foreach (var membership in toAsk)
            (membership.AskedById, membership.AskedAt) = (turn.Actor.Id, turn.Now);
        if (turn.Actor.IsAdministrator)
        {
            foreach (var membership in memberships.Where(membership => membership.ConfirmedAt is null))
            {
                (membership.ConfirmedById, membership.ConfirmedAt) = (turn.Actor.Id, turn.Now);
                AuditLog.Note(db, turn, AuditAct.TeamConfirmed, personId: membership.MemberId, forPersonId: turn.Actor.Id);
            }
        }
        await db.SaveChangesAsync(ct);
        if (turn.Actor.IsAdministrator || toAsk.Count == 0)
            return null;
        var names = people.Where(person => toAsk.Exists(membership => membership.MemberId == person.Id)).ToList();
        return await TeamAsking.AskAsync(db, turn.Actor, names, turn.Now) > 0 ? PeopleTexts.TeamAsked : PeopleTexts.TeamNobodyToAsk;
    }

    private async Task<Text?> RemoveAsync(IReadOnlyList<Colleague> people, Turn turn, CancellationToken ct)
    {
        var ids = people.Select(person => person.Id).ToList();
        await db
            .TeamMemberships.Where(membership => membership.ManagerId == turn.Actor.Id && ids.Contains(membership.MemberId))
            .ExecuteDeleteAsync(ct);
        return null;
    }

    private Task<List<TeamRow>> RowsAsync(long managerId, CancellationToken ct) =>
        (
            from membership in db.TeamMemberships
            join person in db.People on membership.MemberId equals person.Id
            where membership.ManagerId == managerId && person.IsActive
            orderby person.Name, person.Id
            select new TeamRow(person.Id, person.Name, membership.ConfirmedAt != null)
        ).ToListAsync(ct);
}
