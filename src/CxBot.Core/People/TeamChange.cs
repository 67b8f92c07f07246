using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Puts people into a manager's team, once an administrator confirms it, or takes them out; by words or by form.</summary>
internal static class TeamChange
{
    /// <summary>Changes it for whoever acts, and answers with their team as it is then. The people break no rule of a team.</summary>
    public static async Task<Reply> RunAsync(CxDb db, Turn turn, bool adds, IReadOnlyList<Colleague> people)
    {
        var note = adds ? await AddAsync(db, turn, people) : await RemoveAsync(db, turn, people);
        return new Reply.Private(TeamCards.Shown(await RowsAsync(db, turn.Actor.Id), note));
    }

    /// <summary>Who is in it, and who waits to be confirmed.</summary>
    public static Task<List<TeamRow>> RowsAsync(CxDb db, long managerId) =>
        (
            from membership in db.TeamMemberships
            join person in db.People on membership.MemberId equals person.Id
            where membership.ManagerId == managerId && person.IsActive
            orderby person.Name, person.Id
            select new TeamRow(person.Id, person.Name, membership.ConfirmedAt != null)
        ).ToListAsync();

    private static async Task<Text?> AddAsync(CxDb db, Turn turn, IReadOnlyList<Colleague> people)
    {
        var ids = people.Select(person => person.Id).ToList();
        var memberships = await db
            .TeamMemberships.Where(membership => membership.ManagerId == turn.Actor.Id && ids.Contains(membership.MemberId))
            .ToListAsync();
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
        await db.SaveChangesAsync();
        if (turn.Actor.IsAdministrator || toAsk.Count == 0)
            return null;
        var names = people.Where(person => toAsk.Exists(membership => membership.MemberId == person.Id)).ToList();
        return await TeamAsking.AskAsync(db, turn.Actor, names, turn.Now) > 0 ? PeopleTexts.TeamAsked : PeopleTexts.TeamNobodyToAsk;
    }

    private static async Task<Text?> RemoveAsync(CxDb db, Turn turn, IReadOnlyList<Colleague> people)
    {
        var ids = people.Select(person => person.Id).ToList();
        var removed = await db
            .TeamMemberships.Where(membership => membership.ManagerId == turn.Actor.Id && ids.Contains(membership.MemberId))
            .ExecuteDeleteAsync();
        return removed == 0 ? PeopleTexts.TeamNobodyRemoved : null;
    }
}
