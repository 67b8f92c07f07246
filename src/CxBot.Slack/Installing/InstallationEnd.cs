using CxBot.Core.Outbox;
using CxBot.Core.People;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Installing;

/// <summary>The app was uninstalled, or its token revoked: the token goes, what waits to be sent waits on, all data stays.</summary>
internal sealed class InstallationEnd(
    Installations kept,
    SettingsToken settings,
    SlackInstallations installations,
    WorkspaceStops stops,
    ILogger<InstallationEnd> logger
)
{
    /// <summary>Slack reports late and in any order: what happened before the latest installation has no consequence.</summary>
    public async Task TakeAsync(string workspace, string reason, DateTimeOffset happenedAt, CancellationToken ct)
    {
        var ended = await kept.EndAsync(SlackSurface.Platform, workspace, happenedAt.UtcDateTime, ct);
        installations.Forget(workspace);
        // Whether the token in the settings still works, only Slack knows.
        if ((await settings.FindAsync(ct))?.Workspace == workspace)
        {
            settings.Forget();
            if ((await settings.FindAsync(ct))?.Workspace == workspace)
                return;
            ended = true;
        }
        if (!ended)
            return;
        logger.InstallationEnded(workspace, reason);
        await stops.StopAsync(SlackSurface.Platform, workspace, reason, ct);
    }
}
