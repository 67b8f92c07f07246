using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>
/// Which node sends for which workspace. A lease lasts ten seconds and is renewed half-way; each new holder gets the next
/// fencing number, so that a node that slept through its lease can't mark anything as sending.
/// </summary>
internal sealed class LaneLeases(IWriter writer, TimeProvider time)
{
    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    private readonly string node = Guid.NewGuid().ToString("N");
    private readonly Dictionary<long, (long Fence, DateTime RenewAt)> held = [];

    /// <summary>The fencing number while this node holds the lane, else null.</summary>
    public async Task<long?> HoldAsync(long workspaceId, CancellationToken ct)
    {
        var now = time.GetUtcNow().UtcDateTime;
        lock (held)
        {
            if (held.TryGetValue(workspaceId, out var mine) && now < mine.RenewAt)
                return mine.Fence;
        }
        var fence = await writer.WriteAsync(db => TakeAsync(db, workspaceId, now), ct);
        lock (held)
        {
            if (fence is { } number)
                held[workspaceId] = (number, now + (Lease / 2));
            else
                held.Remove(workspaceId);
        }
        return fence;
    }

    private async Task<long?> TakeAsync(CxDb db, long workspaceId, DateTime now)
    {
        // On SQLite this process is the only one, whatever a lease from before a crash says.
        var alone = db is SqliteCxDb;
        var until = now + Lease;
        var renewed = await db
            .Lanes.Where(lane => lane.WorkspaceId == workspaceId && lane.Holder == node)
            .ExecuteUpdateAsync(set => set.SetProperty(lane => lane.Until, until));
        var taken =
            renewed == 1
            || await db
                .Lanes.Where(lane => lane.WorkspaceId == workspaceId && (alone || lane.Until < now))
                .ExecuteUpdateAsync(set =>
                    set.SetProperty(lane => lane.Holder, node)
                        .SetProperty(lane => lane.Until, until)
                        .SetProperty(lane => lane.Fence, lane => lane.Fence + 1)
                ) == 1;
        var row = await db.Lanes.SingleOrDefaultAsync(lane => lane.WorkspaceId == workspaceId);
        if (row is null)
        {
            db.Add(
                row = new Lane
                {
                    WorkspaceId = workspaceId,
                    Holder = node,
                    Fence = 1,
                    Until = until,
                }
            );
            await db.SaveChangesAsync();
            taken = true;
        }
        return taken ? row.Fence : null;
    }
}
