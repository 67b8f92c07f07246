using CxBot.Core.Board;
using CxBot.Core.People;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Organisations;

/// <summary>
/// After two organisations became one: people who are the same on both sides become one, some at a time so that nobody waits, and
/// what another node wrote for the former organisation while it still knew it comes after.
/// </summary>
internal sealed class FinishJoins(IWriter writer, Readers readers, PeopleDirectory people, TimeProvider time) : IScheduledTask
{
    // Longer than any node holds whom it knows.
    private static readonly TimeSpan Known = TimeSpan.FromMinutes(5);

    public string Name => "finish-joins";

    public TimeSpan Every => TimeSpan.FromMinutes(1);

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public async Task RunAsync(CancellationToken ct)
    {
        List<long> open;
        await using (var db = readers.Open())
            open = await db.OrganisationJoins.Where(join => join.SettledAt == null).Select(join => join.Id).ToListAsync(ct);
        foreach (var id in open)
        {
            await writer.WriteAsync(db => FetchAsync(db, id, ct), ct);
            while (await writer.WriteAsync(db => JoinAsync(db, id), ct) > 0)
                ct.ThrowIfCancellationRequested();
            await writer.WriteAsync(db => SettleAsync(db, id), ct);
        }
    }

    private static async Task FetchAsync(CxDb db, long id, CancellationToken ct)
    {
        var join = await db.OrganisationJoins.AsNoTracking().SingleAsync(join => join.Id == id, ct);
        var late = await db
            .Credits.Where(credit => credit.OrganisationId == join.FormerId)
            .Select(credit => credit.PersonId)
            .Distinct()
            .ToListAsync(ct);
        await OrganisationTables.MoveAsync(db, join);
        if (late.Count > 0)
            await BoardRebuild.RunAsync(db, join.OrganisationId, ct, late);
    }

    private async Task<int> JoinAsync(CxDb db, long id)
    {
        var organisationId = await db.OrganisationJoins.Where(join => join.Id == id).Select(join => join.OrganisationId).SingleAsync();
        return await SamePeople.JoinAsync(db, organisationId, OrganisationJoining.PeopleAtOnce, Now, people);
    }

    private Task<int> SettleAsync(CxDb db, long id)
    {
        var (now, since) = (Now, Now - Known);
        return db
            .OrganisationJoins.Where(join => join.Id == id && join.JoinedAt <= since)
            .ExecuteUpdateAsync(set => set.SetProperty(join => join.SettledAt, now));
    }
}
