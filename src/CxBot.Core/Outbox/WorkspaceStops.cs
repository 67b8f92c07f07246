using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>
/// For adapters that learn by themselves, and not from a refused message, that a workspace can no longer be reached, or can be
/// again.
/// </summary>
public sealed class WorkspaceStops(IWriter writer, Readers readers, CommitSignal signal, TimeProvider time)
{
    /// <summary>Its messages wait from now on. <paramref name="reason"/>: the platform's code.</summary>
    public async Task StopAsync(string platform, string workspace, string reason, CancellationToken ct)
    {
        if (await FindAsync(platform, workspace, stopped: false, ct) is { } id)
            await writer.WriteAsync(db => StoppedWorkspace.StopAsync(db, id, reason, time.GetUtcNow().UtcDateTime), ct);
    }

    /// <summary>It works again: what waits goes out. Costs a look at the database when it was not stopped.</summary>
    public async Task ResumeAsync(string platform, string workspace, CancellationToken ct)
    {
        if (await FindAsync(platform, workspace, stopped: true, ct) is not { } id)
            return;
        await writer.WriteAsync(db => StoppedWorkspace.ResumeAsync(db, id, time.GetUtcNow().UtcDateTime), ct);
        signal.Wake();
    }

    /// <summary>A platform's stopped workspaces, by its own ids.</summary>
    public async Task<IReadOnlyList<string>> StoppedAsync(string platform, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await db
            .Workspaces.Where(row => row.Platform == platform && row.StoppedAt != null)
            .OrderBy(row => row.Id)
            .Select(row => row.ExternalId)
            .ToListAsync(ct);
    }

    private async Task<long?> FindAsync(string platform, string workspace, bool stopped, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await db
            .Workspaces.Where(row => row.Platform == platform && row.ExternalId == workspace && row.StoppedAt != null == stopped)
            .Select(row => (long?)row.Id)
            .SingleOrDefaultAsync(ct);
    }
}
