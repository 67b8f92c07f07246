using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Socket;

/// <summary>
/// Slack's way in without an address of our own. Two sockets: each payload comes on one of them, so that one can be renewed while
/// the other receives.
/// </summary>
internal sealed class SocketMode(SocketOpener opener, IHostApplicationLifetime lifetime, TimeProvider time, ILogger<SocketMode> logger)
    : IHostedService,
        IDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile string? over;
    private int started;

    public IReadOnlyList<SocketLine> Lines { get; } =
    [.. Enumerable.Range(1, 2).Select(number => new SocketLine(number, opener, time, logger))];

    /// <summary>Why nothing is received any more until an administrator did something; null while that is not so.</summary>
    public string? Over => over;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        // The stand-in for Slack may stand on our own server, which listens only then.
        lifetime.ApplicationStarted.Register(() => _ = RunAsync());
        // Before the server closes its connections: what was received is still answered.
        lifetime.ApplicationStopping.Register(stop.Cancel);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stop.CancelAsync();
        if (Volatile.Read(ref started) == 1)
            await ended.Task.WaitAsync(cancellationToken);
    }

    public void Dispose() => stop.Dispose();

    private async Task RunAsync()
    {
        Volatile.Write(ref started, 1);
        try
        {
            await Task.WhenAll(Lines.Select(RunAsync));
        }
        finally
        {
            ended.TrySetResult();
        }
    }

    private async Task RunAsync(SocketLine line)
    {
        if (await line.RunAsync(stop.Token) is not { } reason)
            return;
        // Both have the same token and the same app.
        if (Interlocked.CompareExchange(ref over, reason, null) is null)
            logger.SocketModeOver(reason, SocketEnd.Mend(reason) ?? "");
        await stop.CancelAsync();
    }
}
