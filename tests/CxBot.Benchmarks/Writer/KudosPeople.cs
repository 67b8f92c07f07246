using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Benchmarks.Writer;

/// <summary>An organisation large enough that nobody uses up their five kudos a day.</summary>
internal sealed class KudosPeople
{
    public const string Platform = "slack";
    public const string Team = "T1";
    private const int Count = 20_000;

    private int next;

    /// <summary>Each giver in turn, with somebody to thank.</summary>
    public (Account Giver, Account Receiver, int Turn) Next()
    {
        var turn = Interlocked.Increment(ref next);
        return (Of(turn % Count), Of((turn + 1) % Count), turn);
    }

    public static async Task<KudosPeople> SeedAsync(IWriter writer, PeopleDirectory directory)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        await writer.WriteAsync(
            async db =>
            {
                var organisation = new Organisation();
                db.Add(organisation);
                await db.SaveChangesAsync();
                var workspace = new Workspace
                {
                    OrganisationId = organisation.Id,
                    Platform = Platform,
                    ExternalId = Team,
                };
                var people = Enumerable
                    .Range(0, Count)
                    .Select(i => new Person { OrganisationId = organisation.Id, Name = $"Person {i}" })
                    .ToList();
                db.Add(workspace);
                db.AddRange(people);
                await db.SaveChangesAsync();
                db.AddRange(
                    people.Select(
                        (person, i) =>
                            new Identity
                            {
                                PersonId = person.Id,
                                WorkspaceId = workspace.Id,
                                ExternalId = Of(i).User,
                                ProfiledAt = now,
                                LastSeenAt = now,
                            }
                    )
                );
                await db.SaveChangesAsync();
            },
            CancellationToken.None
        );
        // Colleagues who are active are in the cache; loading them is not what is compared.
        for (var i = 0; i < Count; i++)
            await directory.FindAsync(Of(i), speaking: false, CancellationToken.None);
        return new KudosPeople();
    }

    private static Account Of(int i) => new(Platform, Team, $"U{i}");
}
