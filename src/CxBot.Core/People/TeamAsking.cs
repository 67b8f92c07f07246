using CxBot.Core.Channels;
using CxBot.Core.Chat;
using CxBot.Core.Nudges;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People;

/// <summary>Asks administrators to confirm who is in whose team.</summary>
internal static class TeamAsking
{
    /// <summary>Asks all of them about some people; how many they are.</summary>
    public static async Task<int> AskAsync(CxDb db, Colleague manager, IReadOnlyList<Colleague> members, DateTime now)
    {
        var administrators = await Administrators.OfAsync(db, manager.OrganisationId);
        var question = new TeamQuestion(manager.Id, [.. members.Select(member => member.Id)]);
        foreach (var administrator in administrators)
            db.Append(Duty.For(administrator, TeamCards.Question(manager, members, question), now, question.Subject));
        return administrators.Count;
    }

    /// <summary>Asks about everybody who waits: what was said before there was an administrator.</summary>
    public static async Task AskAllAsync(CxDb db, long organisationId, DateTime now)
    {
        var waiting = await (
            from membership in db.TeamMemberships
            join manager in db.People on membership.ManagerId equals manager.Id
            join member in db.People on membership.MemberId equals member.Id
            where manager.OrganisationId == organisationId && membership.ConfirmedAt == null && manager.IsActive && member.IsActive
            orderby manager.Id, member.Name, member.Id
            select new { Manager = manager, Member = member }
        )
            .AsNoTracking()
            .ToListAsync();
        foreach (var team in waiting.GroupBy(one => one.Manager.Id))
            await AskAsync(db, team.First().Manager.ToColleague(), [.. team.Select(one => one.Member.ToColleague())], now);
    }
}
