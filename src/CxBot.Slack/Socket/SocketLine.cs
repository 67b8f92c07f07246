using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Socket;

/// <summary>Keeps one socket up: opens the next one before a planned end of the old, and after any other end with growing pauses.</summary>
internal sealed class SocketLine(int number, SocketOpener opener, TimeProvider time, ILogger logger)
{
    // Whoever lasted that long was no failure.
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(30);

    private readonly RunningTasks retiring = new();
    private volatile SlackSocket? serving;
    private volatile SocketState down = SocketState.Starting;

    public int Number => number;

    public SocketState State => serving is { IsGone: false } open ? SocketState.Connected(time.GetUtcNow() - open.LastHeard) : down;

    /// <summary>Runs until it is stopped, or until an administrator has to do something.</summary>
    /// <returns>Slack's reason when trying again makes no sense; else null.</returns>
    public async Task<string?> RunAsync(CancellationToken stop)
    {
        try
        {
            return await KeepUpAsync(stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            Retire();
            await retiring.WhenNoneAsync();
            down = SocketState.Stopped;
        }
    }

    private async Task<string?> KeepUpAsync(CancellationToken stop)
    {
        var failures = 0;
        while (true)
        {
            var (reason, steady, atLeast) = await ServeOnceAsync(stop);
            if (SocketEnd.Mend(reason) is not null)
                return reason;

            failures = (steady ? 0 : failures) + 1;
            if (SocketEnd.IsPlanned(reason) && failures == 1)
            {
                logger.SocketRenewed(number, reason);
                continue;
            }
            await PauseAsync(reason, Longer(BackOff.Wait(failures, Random.Shared.NextDouble()), atLeast), stop);
        }
    }

    private async Task<(string Reason, bool Steady, TimeSpan? AtLeast)> ServeOnceAsync(CancellationToken stop)
    {
        SlackSocket next;
        try
        {
            next = await opener.OpenAsync(stop);
        }
        catch (SlackException refused)
        {
            return (refused.Code, false, refused.RetryAfter);
        }

        // Only now may the old one go: what comes meanwhile has always found one of them.
        Retire();
        serving = next;
        logger.SocketConnected(number);
        var since = time.GetUtcNow();
        var reason = await next.Ending.WaitAsync(stop);
        if (!SocketEnd.IsPlanned(reason))
            Retire();
        return (reason, time.GetUtcNow() - since >= Steady, null);
    }

    private async Task PauseAsync(string reason, TimeSpan pause, CancellationToken stop)
    {
        // Begun before anybody hears of it.
        var paused = Task.Delay(pause, time, stop);
        down = SocketState.Down(reason);
        logger.SocketDown(number, reason, (int)Math.Ceiling(pause.TotalSeconds));
        await paused;
    }

    private void Retire()
    {
        if (serving is { } old)
            retiring.Add(Task.Run(() => old.DisposeAsync().AsTask()));
        serving = null;
    }

    private static TimeSpan Longer(TimeSpan wait, TimeSpan? atLeast) => atLeast > wait ? atLeast.Value : wait;
}
