using CxBot.Core.People;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Installing;

/// <summary>
/// Renews access tokens that expire (every twelve hours). What a token is renewed with works once, so of all nodes one renews and
/// the others wait for what it gets.
/// </summary>
internal sealed class SlackRenewal(
    Installations kept,
    SlackInstallations installations,
    SlackSecrets secrets,
    SlackOAuth oauth,
    TimeProvider time,
    ILogger<SlackRenewal> logger
)
{
    private const int MostLooks = 10;
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    /// <summary>The token that follows on the one that was used; null when it can't be renewed.</summary>
    /// <exception cref="SlackException">Not just now: nothing was sent, so it may be tried again.</exception>
    public async Task<string?> RenewAsync(string workspace, string used, CancellationToken ct)
    {
        for (var looks = 0; looks < MostLooks; looks++)
        {
            if (await kept.FindAsync(SlackSurface.Platform, workspace, ct) is not { EndedAt: null, RenewalToken.Length: > 0 } row)
                return null;
            if (secrets.Read(row.Token) is var token && token != used)
            {
                installations.Forget(workspace);
                return token;
            }
            if (await kept.TryBeginRenewalAsync(row, ct))
                return await RenewAsync(row, ct);
            await Task.Delay(Look, time, ct);
        }
        throw new SlackException("oauth.v2.access", SlackErrors.NotRenewed);
    }

    private async Task<string?> RenewAsync(Installation row, CancellationToken ct)
    {
        (string, string, DateTime?)? renewed = null;
        try
        {
            // Once Slack has given a new token, the old one is worth nothing: it must be kept, whoever gives up waiting meanwhile.
            var answer = await oauth.RenewAsync(secrets.Read(row.RenewalToken), CancellationToken.None);
            if (answer is not { AccessToken: { Length: > 0 } token, RefreshToken: { Length: > 0 } next })
                throw new SlackException("oauth.v2.access", SlackErrors.BadAnswer);
            renewed = (secrets.Protect(token), secrets.Protect(next), Expiry(answer.ExpiresIn));
            logger.Renewed(row.Workspace);
            return token;
        }
        catch (SlackException refused)
            when (refused.Trouble is SlackTrouble.Busy or SlackTrouble.Unreachable or SlackTrouble.Unclear && !ct.IsCancellationRequested)
        {
            logger.NotRenewed(row.Workspace, refused.Code);
            throw new SlackException("oauth.v2.access", SlackErrors.NotRenewed, retryAfter: refused.RetryAfter);
        }
        catch (SlackException refused)
        {
            logger.NotRenewed(row.Workspace, refused.Code);
            return null;
        }
        finally
        {
            await kept.EndRenewalAsync(row, renewed, CancellationToken.None);
            installations.Forget(row.Workspace);
        }
    }

    private DateTime? Expiry(long seconds) => seconds > 0 ? time.GetUtcNow().UtcDateTime.AddSeconds(seconds) : null;
}
