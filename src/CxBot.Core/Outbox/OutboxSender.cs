using CxBot.Core.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.Outbox;

/// <summary>
/// Sends what stands in the outbox: wakes on a commit of this process, looks each second for what other nodes wrote or what
/// comes due, and runs one <see cref="LaneRun"/> per workspace.
/// </summary>
internal sealed class OutboxSender(
    OutboxRows rows,
    OutboxDelivery delivery,
    LaneLeases leases,
    CommitSignal signal,
    TimeProvider time,
    IHostApplicationLifetime lifetime,
    ILogger<OutboxSender> logger
) : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Dictionary<long, LaneRun> lanes = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await StartedAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                foreach (var workspaceId in await rows.WorkspacesWithDueAsync(stoppingToken))
                    Lane(workspaceId).Wake(stoppingToken);
                await signal.WaitAsync(Look, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception exception)
            {
                // The database may be away for a moment; what is written stays written.
                logger.SenderFailed(exception);
                await Task.Delay(Look, time, stoppingToken);
            }
        }
        await Task.WhenAll(lanes.Values.Select(lane => lane.Finished));
    }

    private LaneRun Lane(long workspaceId)
    {
        if (!lanes.TryGetValue(workspaceId, out var lane))
            lanes[workspaceId] = lane = new LaneRun(workspaceId, rows, delivery, leases, signal, time, logger);
        return lane;
    }

    /// <summary>The playground's platforms answer only once the server listens.</summary>
    private async Task StartedAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource();
        await using var _ = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}
