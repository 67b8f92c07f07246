using System.Globalization;
using System.Net.Http.Headers;
using CxBot.Core.Checkups;
using CxBot.Slack.Installing;
using CxBot.Slack.Socket;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>Asks Slack whose the tokens are and what they allow, without a message and without a socket.</summary>
internal sealed class SlackCheckup(SlackApi api, SocketTickets tickets, IOptions<SlackOptions> options, TimeProvider time) : ICheckup
{
    // A request signed more than five minutes ago is turned away.
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(60);

    public CheckupArea Area => CheckupArea.Slack;

    private bool UsesSocket => !string.IsNullOrWhiteSpace(options.Value.AppToken);

    public async Task<IReadOnlyList<Finding>> LookAsync(CancellationToken ct)
    {
        var (token, socket) = (TokenAsync(ct), SocketAsync(ct));
        return [Way(), .. await socket, .. await token];
    }

    private Finding Way() =>
        (UsesSocket, string.IsNullOrWhiteSpace(options.Value.SigningSecret)) switch
        {
            (true, false) => Finding.Warning(
                "Slack:AppToken and Slack:SigningSecret are both set, so the bot takes requests of Slack in two ways. Remove the one "
                    + "that the app on api.slack.com/apps does not use."
            ),
            (true, true) => Finding.Ok("Socket Mode: the bot calls Slack and needs no address of its own."),
            _ => Finding.Ok(
                "Slack calls the bot, and signs with the signing secret. Only Slack's first request shows that it is the right one."
            ),
        };

    private async Task<IReadOnlyList<Finding>> TokenAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(options.Value.BotToken))
            return [Finding.Ok($"Workspaces install the app at {SlackSurface.InstallPath}; the tokens they gave are not tried here.")];
        try
        {
            var (who, headers) = await api.AskAsync(
                "auth.test",
                SlackApi.Bearer(options.Value.BotToken),
                [],
                SlackJson.Default.AuthTestResponse,
                ct
            );
            return [Who(who), Scopes(headers), Clock(headers)];
        }
        catch (SlackException refused)
        {
            return [Refused(refused, "the bot token", SettingsToken.Mend)];
        }
    }

    private async Task<IReadOnlyList<Finding>> SocketAsync(CancellationToken ct)
    {
        if (!UsesSocket)
            return [];
        try
        {
            await tickets.NextAsync(ct);
            return [Finding.Ok("The app token works: Slack would open a socket.")];
        }
        catch (SlackException refused)
        {
            return
            [
                Refused(refused, "the app token", SocketEnd.Mend(refused.Code) ?? "check Slack:AppToken and its scope connections:write"),
            ];
        }
    }

    private static Finding Who(AuthTestResponse who) =>
        SlackInstallation.WorkspaceOf(who.TeamId, who.EnterpriseId, who.IsEnterpriseInstall) is { } workspace
            ? Finding.Ok(
                $"The bot token works: it is {who.User ?? "the bot"} ({who.UserId}) in {who.Team ?? "the workspace"} ({workspace})."
            )
            : Finding.Wrong($"Slack accepts the bot token, but does not say of which workspace it is: {SettingsToken.Mend}.");

    private static Finding Scopes(HttpResponseHeaders headers)
    {
        if (!headers.TryGetValues("x-oauth-scopes", out var given))
            return Finding.Warning("Slack did not say which scopes the bot token has.");
        var missing = SlackSurface
            .Scopes.Except(
                given.SelectMany(list => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            )
            .ToList();
        return missing.Count == 0
            ? Finding.Ok("The bot token has every scope that the manifest asks for.")
            : Finding.Wrong(
                $"The bot token lacks scopes: {string.Join(", ", missing)}. Add them under OAuth & Permissions > Scopes of your app on "
                    + "api.slack.com/apps, and install it again."
            );
    }

    private Finding Clock(HttpResponseHeaders headers)
    {
        if (headers.Date is not { } theirs)
            return Finding.Warning("Slack did not say what time it is.");
        var apart = (time.GetUtcNow() - theirs).Duration();
        return apart <= Skew
            ? Finding.Ok("This machine's clock agrees with Slack's.")
            : Finding.Warning(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"This machine's clock is {apart.TotalSeconds:0} seconds off Slack's. From five minutes on, signed requests of Slack are turned away: let the machine set its clock (NTP)."
                )
            );
    }

    private Finding Refused(SlackException refused, string token, string mend) =>
        refused.Trouble switch
        {
            SlackTrouble.Unreachable or SlackTrouble.Unclear => Finding.Wrong(
                $"{api.Address} does not answer as Slack does ({refused.Code}). Let this machine call it, through a proxy (HTTPS_PROXY) if it needs one."
            ),
            SlackTrouble.Busy => Finding.Warning($"Slack is busy ({refused.Code}), and {token} was not tried. Try again in a minute."),
            _ => Finding.Wrong($"Slack does not accept {token} ({refused.Code}): {mend}."),
        };
}
