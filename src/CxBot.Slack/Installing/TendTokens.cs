using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Core.Scheduling;

namespace CxBot.Slack.Installing;

/// <summary>
/// Renews tokens two hours before they expire, and lets a workspace send again whose token works after all: some of Slack's
/// refusals pass, such as that of an address which was not allowed.
/// </summary>
internal sealed class TendTokens(
    Installations kept,
    SlackInstallations installations,
    SlackRenewal renewal,
    SlackSecrets secrets,
    WorkspaceStops stops,
    TimeProvider time
) : IScheduledTask
{
    private static readonly TimeSpan Ahead = TimeSpan.FromHours(2);

    public string Name => "slack-tokens";

    public TimeSpan Every => TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var row in await kept.ExpiringAsync(SlackSurface.Platform, time.GetUtcNow().UtcDateTime + Ahead, ct))
        {
            try
            {
                await renewal.RenewAsync(row.Workspace, secrets.Read(row.Token), ct);
            }
            catch (SlackException)
            {
                // Logged where it happened; the next look is in ten minutes, and the token holds for hours.
            }
        }
        foreach (var workspace in await stops.StoppedAsync(SlackSurface.Platform, ct))
        {
            if (await installations.WorksAsync(workspace, ct))
                await stops.ResumeAsync(SlackSurface.Platform, workspace, ct);
        }
    }
}
