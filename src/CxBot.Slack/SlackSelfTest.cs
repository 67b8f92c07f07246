using Microsoft.Extensions.Hosting;

namespace CxBot.Slack;

/// <summary>Says in the log, as soon as the server listens, whether the token works.</summary>
internal sealed class SlackSelfTest(SlackInstallations installations, SlackFollowUps followUps, IHostApplicationLifetime lifetime)
    : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(() => followUps.Run(async ct => await installations.FindAsync(ct)));
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
