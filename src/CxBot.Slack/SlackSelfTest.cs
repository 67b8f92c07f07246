using CxBot.Core.Outbox;
using CxBot.Slack.Installing;
using Microsoft.Extensions.Hosting;

namespace CxBot.Slack;

/// <summary>
/// Says in the log, as soon as the server listens, whether the token in the settings works; if it does, what waits in its
/// workspace goes out.
/// </summary>
internal sealed class SlackSelfTest(
    SettingsToken settings,
    WorkspaceStops stops,
    SlackFollowUps followUps,
    IHostApplicationLifetime lifetime
) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => followUps.Run(TestAsync));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task TestAsync(CancellationToken ct)
    {
        if (await settings.FindAsync(ct) is { } works)
            await stops.ResumeAsync(SlackSurface.Platform, works.Workspace, ct);
    }
}
