using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.People.Import;

/// <summary>
/// What a list of teams would change, and everything that is wrong with it. A list with a fault changes nothing: half a list in
/// would be hard to find again.
/// </summary>
/// <param name="Faults">By line.</param>
/// <param name="Managers">Whose teams the list names.</param>
/// <param name="Adds">Who joins whose team.</param>
/// <param name="Removes">Who leaves whose team; only where the teams become exactly as listed.</param>
/// <param name="Kept">How many stand there already.</param>
internal sealed record TeamPlan(
    IReadOnlyList<TeamListFault> Faults,
    IReadOnlyList<long> Managers,
    IReadOnlyList<(long ManagerId, long MemberId)> Adds,
    IReadOnlyList<(long ManagerId, long MemberId)> Removes,
    int Kept
)
{
    /// <summary>What the audit log says of it: how many teams it names.</summary>
    public string Subject => Managers.Count.ToString(CultureInfo.InvariantCulture);

    /// <summary>Holds a list against the people and teams there are. <paramref name="exactly"/>: the listed managers lead nobody else.</summary>
    public static async Task<TeamPlan> MakeAsync(CxDb db, long organisationId, string text, bool exactly, CancellationToken ct)
    {
        var people = await db
            .People.AsNoTracking()
            .Where(person => person.OrganisationId == organisationId && person.IsActive && !person.IsBot)
            .ToListAsync(ct);
        var named = people
            .SelectMany(person => new[] { person.SearchName, person.Email ?? "" }.Distinct().Select(name => (name, person)))
            .Where(one => one.name.Length > 0)
            .ToLookup(one => one.name, one => one.person);
        var (wanted, faults) = Match(TeamList.Read(text), named);

        var managers = wanted.Select(pair => pair.ManagerId).Distinct().ToList();
        var present = await db.TeamMemberships.AsNoTracking().Where(membership => managers.Contains(membership.ManagerId)).ToListAsync(ct);
        var confirmed = present
            .Where(membership => membership.ConfirmedAt is not null)
            .Select(membership => (membership.ManagerId, membership.MemberId))
            .ToHashSet();
        return new TeamPlan(
            faults,
            managers,
            [.. wanted.Where(pair => !confirmed.Contains(pair))],
            exactly
                ? [.. present.Select(membership => (membership.ManagerId, membership.MemberId)).Where(pair => !wanted.Contains(pair))]
                : [],
            wanted.Count(confirmed.Contains)
        );
    }

    /// <summary>Does what it says; without a fault only. <paramref name="administratorId"/>: who confirms it, null for the operator's tool.</summary>
    public async Task ApplyAsync(CxDb db, long? administratorId, DateTime now, CancellationToken ct)
    {
        foreach (var team in Removes.GroupBy(pair => pair.ManagerId))
        {
            var leaving = team.Select(pair => pair.MemberId).ToList();
            await db
                .TeamMemberships.Where(membership => membership.ManagerId == team.Key && leaving.Contains(membership.MemberId))
                .ExecuteDeleteAsync(ct);
        }
        var waiting = await db.TeamMemberships.Where(membership => Managers.Contains(membership.ManagerId)).ToListAsync(ct);
        foreach (var (managerId, memberId) in Adds)
        {
            var membership = waiting.Find(one => one.ManagerId == managerId && one.MemberId == memberId);
            if (membership is null)
                db.Add(
                    membership = new TeamMembership
                    {
                        ManagerId = managerId,
                        MemberId = memberId,
                        AskedById = administratorId ?? managerId,
                        AskedAt = now,
                    }
                );
            (membership.ConfirmedById, membership.ConfirmedAt) = (administratorId, now);
        }
        await db.SaveChangesAsync(ct);
    }

    private static (HashSet<(long ManagerId, long MemberId)> Wanted, List<TeamListFault> Faults) Match(
        IReadOnlyList<TeamListLine> lines,
        ILookup<string, Person> named
    )
    {
        var wanted = new Dictionary<(long ManagerId, long MemberId), int>();
        var faults = new List<TeamListFault>();
        foreach (var line in lines)
        {
            if (line.Cells is not [var managerName, var memberName])
            {
                faults.Add(new TeamListFault(line.Number, ImportTexts.NotTwo(line.Cells.Count)));
                continue;
            }
            var (manager, member) = (Find(managerName), Find(memberName));
            if (manager is null || member is null)
                continue;
            if (manager.Id == member.Id)
                Fault(ImportTexts.OfThemselves(managerName));
            else if (manager.IsGuest)
                Fault(ImportTexts.GuestLeads(managerName));
            else if (wanted.TryGetValue((member.Id, manager.Id), out var other))
                Fault(ImportTexts.BothWays(managerName, memberName, other));
            else if (!wanted.TryAdd((manager.Id, member.Id), line.Number))
                Fault(ImportTexts.Twice(wanted[(manager.Id, member.Id)]));

            Person? Find(string name)
            {
                var found = named[name.ToLowerInvariant()].Take(2).ToList();
                if (found is [var only])
                    return only;
                Fault(
                    name.Length == 0 ? ImportTexts.Empty
                    : found.Count == 0 ? ImportTexts.Nobody(name)
                    : ImportTexts.Several(name)
                );
                return null;
            }

            void Fault(Text sentence) => faults.Add(new TeamListFault(line.Number, sentence));
        }
        if (lines.Count == 0)
            faults.Add(new TeamListFault(1, ImportTexts.Nothing));
        return ([.. wanted.Keys], faults);
    }
}
