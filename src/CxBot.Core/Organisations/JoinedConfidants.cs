using CxBot.Core.Audit;
using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Linking;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>Two people read confidential reports; when two organisations become one these are not four.</summary>
internal static class JoinedConfidants
{
    /// <summary>Leaves those named whom both administrators read in the question; before people of both sides become one.</summary>
    public static Task NameAsync(CxDb db, OrganisationPair pair)
    {
        var named = Ids(pair.Confidants);
        return db
            .People.Where(person => person.OrganisationId == pair.Kept.Id && person.IsConfidant && !named.Contains(person.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(person => person.IsConfidant, false));
    }

    /// <summary>
    /// Brings them the other side's open reports, and tells everybody who read any; after people of both sides became one.
    /// </summary>
    /// <param name="db">Both are one there.</param>
    /// <param name="turn">The administrator's who agreed last.</param>
    /// <param name="pair">Both as they were.</param>
    /// <param name="joinedIssues">The open issues of the side that is no more.</param>
    public static async Task TellAsync(CxDb db, Turn turn, OrganisationPair pair, IReadOnlyCollection<long> joinedIssues)
    {
        var (here, there) = (await NowAsync(db, pair.Kept.Confidants), await NowAsync(db, pair.Joined.Confidants));
        if (there.Count == 0)
            return;
        var named = await NowAsync(db, pair.Confidants);
        await ConfidantChange.FollowAsync(db, pair.Kept.Id, issue => joinedIssues.Contains(issue.Id) ? there : here, turn.Now);
        foreach (var reader in here.Union(there))
        {
            db.Append(OutboxMessage.ToPerson(reader, OrganisationCards.Confided(pair, isNamed: named.Contains(reader))));
            if (!named.Contains(reader))
                AuditLog.Note(db, turn.Actor with { OrganisationId = pair.Kept.Id }, turn.Now, AuditAct.ConfidantRemoved, personId: reader);
        }
    }

    private static async Task<HashSet<long>> NowAsync(CxDb db, IReadOnlyList<PersonName> people) =>
        [.. await Joining.KeptAsync(db, Ids(people))];

    private static List<long> Ids(IReadOnlyList<PersonName> people) => [.. people.Select(person => person.Id)];
}
