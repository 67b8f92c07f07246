using Microsoft.Extensions.Hosting;

namespace CxBot.Playground;

/// <summary>Hosted services begin before the server listens; who posts to it waits here.</summary>
internal sealed class ServerStart(IHostApplicationLifetime lifetime)
{
    /// <summary>Ends when the server listens.</summary>
    public async Task WaitAsync(CancellationToken ct)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(ct);
    }
}
