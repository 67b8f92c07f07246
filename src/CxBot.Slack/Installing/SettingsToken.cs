using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CxBot.Slack.Installing;

/// <summary>The one workspace whose token stands in the settings: which it is, Slack says.</summary>
internal sealed class SettingsToken(SlackApi api, IOptions<SlackOptions> options, TimeProvider time, ILogger<SettingsToken> logger)
    : IDisposable
{
    /// <summary>What to do about a token that Slack does not accept.</summary>
    public const string Mend = "check Slack:BotToken, or install the app again";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim asking = new(1, 1);
    private volatile SlackInstallation? known;
    private DateTimeOffset askAgainAt = DateTimeOffset.MinValue;

    /// <summary>The token, if there is one.</summary>
    public string? Token => IsSet ? options.Value.BotToken : null;

    /// <summary>Whether there is one at all.</summary>
    public bool IsSet => options.Value.BotToken.Length > 0;

    /// <summary>Slack has not said yet whose it is: until then a workspace that nobody knows gets the benefit of the doubt.</summary>
    public bool IsUndecided => IsSet && known is null;

    /// <summary>The installation; null without a token, and while Slack has not said whose it is. Asked once, after a failure not for 30 s.</summary>
    public async ValueTask<SlackInstallation?> FindAsync(CancellationToken ct)
    {
        if (!IsSet || known is not null)
            return known;

        await asking.WaitAsync(ct);
        try
        {
            if (known is null && time.GetUtcNow() >= askAgainAt)
                known = await AskAsync(ct);
            return known;
        }
        finally
        {
            asking.Release();
        }
    }

    /// <summary>Asks Slack anew, at the next occasion: the token may be dead.</summary>
    public void Forget() => (known, askAgainAt) = (null, DateTimeOffset.MinValue);

    public void Dispose() => asking.Dispose();

    private async Task<SlackInstallation?> AskAsync(CancellationToken ct)
    {
        var token = options.Value.BotToken;
        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            var answer = await api.CallAsync("auth.test", SlackApi.Bearer(token), [], SlackJson.Default.AuthTestResponse, either.Token);
            if (SlackInstallation.WorkspaceOf(answer.TeamId, answer.EnterpriseId, answer.IsEnterpriseInstall) is { } workspace)
            {
                logger.Installed(workspace);
                return new SlackInstallation(workspace, answer.UserId, token);
            }
            logger.WhoseTokenUnknown(SlackErrors.BadAnswer);
        }
        catch (SlackException refused) when (refused.Trouble is SlackTrouble.Installation or SlackTrouble.Expired)
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
        askAgainAt = time.GetUtcNow() + Pause;
        return null;
    }
}
