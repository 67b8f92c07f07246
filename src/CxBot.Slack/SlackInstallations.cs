using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>Knows where the bot is installed and with which token: today one workspace, whose token stands in the settings.</summary>
internal sealed class SlackInstallations(
    SlackClient client,
    IOptions<SlackOptions> options,
    TimeProvider time,
    ILogger<SlackInstallations> logger
) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private volatile SlackInstallation? _known;
    private DateTimeOffset _askAgainAt = DateTimeOffset.MinValue;

    /// <summary>The installation; null while Slack has not said whose token it is. Asked once, after a failure not for 30 s.</summary>
    public async ValueTask<SlackInstallation?> FindAsync(CancellationToken ct)
    {
        if (_known is { } known)
            return known;

        await _asking.WaitAsync(ct);
        try
        {
            if (_known is null && time.GetUtcNow() >= _askAgainAt)
                _known = await AskAsync(ct);
            return _known;
        }
        finally
        {
            _asking.Release();
        }
    }

    /// <summary>Whether a payload's workspace is one that the bot is installed in; benefit of the doubt while Slack has not said.</summary>
    public async ValueTask<bool> IsOursAsync(string workspace, CancellationToken ct) =>
        await FindAsync(ct) is not { } ours || ours.Workspace == workspace;

    /// <summary>
    /// The installation that an interaction belongs to. Somebody of another workspace, met in a shared channel, presses under their
    /// own team's id; the bot is installed in ours.
    /// </summary>
    public async ValueTask<string?> WorkspaceAsync(Interaction interaction, CancellationToken ct) =>
        (await FindAsync(ct))?.Workspace
        ?? SlackInstallation.WorkspaceOf(
            interaction.View?.AppInstalledTeamId ?? interaction.Team?.Id ?? interaction.User?.TeamId,
            interaction.Enterprise?.Id,
            interaction.IsEnterpriseInstall
        );

    /// <summary>The token for a workspace.</summary>
    public string Token(string workspace) =>
        _known is { } known && known.Workspace != workspace
            ? throw new SlackException("(any)", "team_access_not_granted")
            : options.Value.BotToken;

    public void Dispose() => _asking.Dispose();

    private async Task<SlackInstallation?> AskAsync(CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            var answer = await client.CallAsync("auth.test", options.Value.BotToken, [], SlackJson.Default.AuthTestResponse, either.Token);
            if (SlackInstallation.WorkspaceOf(answer.TeamId, answer.EnterpriseId, answer.IsEnterpriseInstall) is { } workspace)
            {
                logger.Installed(workspace);
                return new SlackInstallation(workspace, answer.UserId);
            }
            logger.WhoseTokenUnknown(SlackErrors.BadAnswer);
        }
        catch (SlackException refused) when (refused.Trouble == SlackTrouble.Installation)
        {
            logger.TokenRefused(refused.Code);
        }
        catch (SlackException refused)
        {
            logger.WhoseTokenUnknown(refused.Code);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !ct.IsCancellationRequested)
        {
            logger.WhoseTokenUnknown(SlackErrors.NoAnswer);
        }
        _askAgainAt = time.GetUtcNow() + Pause;
        return null;
    }
}
