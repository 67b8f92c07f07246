using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.People;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack.Installing;

/// <summary>Finishes an installation once Slack has sent the browser back: token, row, lanes, first administrator.</summary>
internal sealed class NewInstallation(
    SlackOAuth oauth,
    SlackApi api,
    SlackSecrets secrets,
    Installations kept,
    SlackInstallations installations,
    WorkspaceStops stops,
    Dispatcher dispatcher,
    TimeProvider time,
    ILogger<NewInstallation> logger
)
{
    /// <summary>What the browser is shown.</summary>
    /// <exception cref="SlackException">Slack does not accept the code, or its answer makes no sense.</exception>
    public async Task<InstallPage> FinishAsync(string code, string language, CancellationToken ct)
    {
        var granted = await oauth.InstallAsync(code, ct);
        if (granted.AccessToken is not { Length: > 0 } token || Owner(granted) is not { Id: { Length: > 0 } workspace } owner)
            throw new SlackException("oauth.v2.access", SlackErrors.BadAnswer);
        // The bot's id as an author stands nowhere else.
        var bot = await api.CallAsync("auth.test", SlackApi.Bearer(token), [], SlackJson.Default.AuthTestResponse, ct);

        var admitted = await kept.KeepAsync(Row(granted, workspace, owner.Name, bot), ct);
        logger.AppInstalled(workspace, admitted);
        installations.Forget(workspace);
        var name = owner.Name ?? workspace;
        if (!admitted)
            return InstallPages.Waiting(language, name);

        await stops.ResumeAsync(SlackSurface.Platform, workspace, ct);
        if (granted.AuthedUser?.Id is { } installer)
            await dispatcher.DispatchAsync(Installed(workspace, installer), ct);
        return InstallPages.Installed(language, name, granted.AppId, workspace);
    }

    // An enterprise is named also where only one of its teams installed the app.
    private static Named? Owner(OAuthResponse granted) => granted.IsEnterpriseInstall ? granted.Enterprise : granted.Team;

    private Installation Row(OAuthResponse granted, string workspace, string? name, AuthTestResponse bot) =>
        new()
        {
            Platform = SlackSurface.Platform,
            Workspace = workspace,
            Name = name ?? "",
            BotUser = granted.BotUserId ?? bot.UserId,
            BotId = bot.BotId,
            InstalledBy = granted.AuthedUser?.Id,
            Scopes = granted.Scope ?? "",
            Token = secrets.Protect(granted.AccessToken),
            RenewalToken = secrets.Protect(granted.RefreshToken),
            ExpiresAt = granted.ExpiresIn > 0 ? time.GetUtcNow().UtcDateTime.AddSeconds(granted.ExpiresIn) : null,
        };

    private AppInstalled Installed(string workspace, string installer) =>
        new()
        {
            ReceiptKey = $"slack:installed:{workspace}:{time.GetUtcNow().ToUnixTimeMilliseconds()}",
            From = SlackTranslator.Account(workspace, installer),
            At = SlackTranslator.At(workspace, "", null),
            CarriesReply = false,
        };
}
