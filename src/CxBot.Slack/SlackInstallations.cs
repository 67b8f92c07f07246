using System.Collections.Concurrent;
using CxBot.Core.People;
using CxBot.Core.Storage;
using CxBot.Slack.Installing;
using CxBot.Slack.Wire;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Slack;

/// <summary>
/// Knows where the bot is installed and with which token: in workspaces that installed it themselves, and in the one whose token
/// stands in the settings.
/// </summary>
internal sealed class SlackInstallations(
    SlackApi api,
    Installations kept,
    SettingsToken settings,
    SlackSecrets secrets,
    Readers readers,
    TimeProvider time
)
{
    // So long another node may go on with what this one changed.
    private static readonly TimeSpan CacheFor = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<string, (SlackInstallation? Installation, bool IsKept, DateTimeOffset ReadAt)> cache = new();

    /// <summary>The installation in a workspace; null where there is none that works, or nobody has let it in yet.</summary>
    public async ValueTask<SlackInstallation?> FindAsync(string workspace, CancellationToken ct)
    {
        if (cache.TryGetValue(workspace, out var cached) && time.GetUtcNow() - cached.ReadAt < CacheFor)
            return cached.Installation ?? await FromSettingsAsync(workspace, ct);

        var row = await kept.FindAsync(SlackSurface.Platform, workspace, ct);
        var found = row is { EndedAt: null, AdmittedAt: not null }
            ? new SlackInstallation(workspace, row.BotUser, secrets.Read(row.Token))
            : null;
        cache[workspace] = (found, row is not null, time.GetUtcNow());
        return found ?? await FromSettingsAsync(workspace, ct);
    }

    /// <summary>
    /// The workspace that a payload belongs to, by team or enterprise; null when the bot is installed in neither. Benefit of
    /// the doubt while Slack has not said whose the token in the settings is.
    /// </summary>
    public async ValueTask<string?> WorkspaceAsync(string? team, string? enterprise, bool isEnterpriseInstall, CancellationToken ct)
    {
        var likely = SlackInstallation.WorkspaceOf(team, enterprise, isEnterpriseInstall);
        foreach (var candidate in new[] { likely, team, enterprise }.OfType<string>().Distinct())
        {
            if (await FindAsync(candidate, ct) is not null)
                return candidate;
        }
        return likely is not null && MayBeOfSettings(likely) ? likely : null;
    }

    /// <summary>
    /// The installation that an interaction belongs to. Somebody of another workspace, met in a shared channel, presses under their
    /// own team's id; then the channel says whose it is.
    /// </summary>
    public async ValueTask<string?> WorkspaceAsync(Interaction interaction, CancellationToken ct)
    {
        var (team, enterprise) = (interaction.Team?.Id, interaction.Enterprise?.Id);
        if (interaction.View?.AppInstalledTeamId is { } installed && await FindAsync(installed, ct) is not null)
            return installed;
        if (await WorkspaceAsync(team ?? interaction.User?.TeamId, enterprise, interaction.IsEnterpriseInstall, ct) is { } named)
            return named;
        var channel = interaction.Channel?.Id ?? interaction.Container?.ChannelId;
        return channel is not null && await HostAsync(channel, ct) is { } host ? host : (await settings.FindAsync(ct))?.Workspace;
    }

    /// <summary>The bot's own user id in a workspace, also in one where it works no more.</summary>
    public async ValueTask<string?> BotUserAsync(string workspace, CancellationToken ct) =>
        (await kept.FindAsync(SlackSurface.Platform, workspace, ct))?.BotUser ?? (await FromSettingsAsync(workspace, ct))?.BotUser;

    /// <summary>The token for a workspace.</summary>
    /// <exception cref="SlackException">The bot is not installed there.</exception>
    public async ValueTask<string> TokenAsync(string workspace, CancellationToken ct)
    {
        if (await FindAsync(workspace, ct) is { } found)
            return found.Token;
        return MayBeOfSettings(workspace) && settings.Token is { } token
            ? token
            : throw new SlackException("(any)", SlackErrors.NotInstalled);
    }

    /// <summary>Whether Slack accepts the token of a workspace, asked just now.</summary>
    public async Task<bool> WorksAsync(string workspace, CancellationToken ct)
    {
        try
        {
            var token = await TokenAsync(workspace, ct);
            await api.CallAsync("auth.test", SlackApi.Bearer(token), [], SlackJson.Default.AuthTestResponse, ct);
            return true;
        }
        catch (SlackException)
        {
            return false;
        }
    }

    /// <summary>Reads anew at the next occasion.</summary>
    public void Forget(string workspace) => cache.TryRemove(workspace, out _);

    // Of one that installed the app itself it is known whether it may be served.
    private bool MayBeOfSettings(string workspace) => settings.IsUndecided && !(cache.TryGetValue(workspace, out var read) && read.IsKept);

    private async ValueTask<SlackInstallation?> FromSettingsAsync(string workspace, CancellationToken ct) =>
        await settings.FindAsync(ct) is { } own && own.Workspace == workspace ? own : null;

    // A shared channel may have two hosts that installed the bot: the one that met it first answers.
    private async Task<string?> HostAsync(string channel, CancellationToken ct)
    {
        await using var db = readers.Open();
        return await (
            from row in db.Channels
            join workspace in db.Workspaces on row.WorkspaceId equals workspace.Id
            where row.ExternalId == channel && workspace.Platform == SlackSurface.Platform
            orderby row.Id
            select workspace.ExternalId
        ).FirstOrDefaultAsync(ct);
    }
}
