using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Work that may outlive the request that began it. Stopping waits for it.</summary>
internal sealed class SlackFollowUps(TimeProvider time, ILogger<SlackFollowUps> logger) : IHostedService, IDisposable
{
    private readonly RunningTasks running = new();
    private readonly CancellationTokenSource stopping = new();
    private readonly CancellationTokenSource stop = new();

    /// <summary>Begins at once on the caller's thread; the token fires when stopping took too long. Faults are logged.</summary>
    public void Run(Func<CancellationToken, Task> work) => running.Add(WatchAsync(work));

    /// <summary>The same after a wait, if stopping has not begun by then.</summary>
    public void RunAfter(TimeSpan wait, Func<CancellationToken, Task> work) =>
        Run(async ct =>
        {
            await Task.Delay(wait, time, stopping.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stopping.IsCancellationRequested)
                await work(ct);
        });

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        using var impatience = cancellationToken.Register(stop.Cancel);
        await running.WhenNoneAsync();
    }

    public void Dispose()
    {
        stopping.Dispose();
        stop.Dispose();
    }

    private async Task WatchAsync(Func<CancellationToken, Task> work)
    {
        try
        {
            await work(stop.Token);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            logger.FollowUpCut();
        }
#pragma warning disable CA1031 // Nobody awaits this work: what is not caught here is never heard of.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            logger.FollowUpFailed(exception);
        }
    }
}
