using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Slack.Wire;
using Microsoft.Extensions.Logging;

namespace CxBot.Slack;

/// <summary>Asks Slack who somebody is.</summary>
internal sealed class SlackProfiles(SlackClient client, TimeProvider time, ILogger<SlackProfiles> logger) : IProfileSource
{
    // Not marked as a bot, though it is one.
    private const string Slackbot = "USLACKBOT";

    // A command waits for this, and Slack waits for the command.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1.5);

    public string Platform => SlackSurface.Platform;

    public async Task<Profile?> FindAsync(Account account, CancellationToken ct)
    {
        if (account.User == Slackbot)
            return new Profile("Slackbot", IsBot: true);

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            var answer = await client.CallAsync(
                "users.info",
                account.Workspace,
                [("user", account.User), ("include_locale", "true")],
                SlackJson.Default.UserResponse,
                either.Token
            );
            return answer.User is { } user ? Read(user, account.Workspace) : null;
        }
        catch (SlackException refused)
        {
            if (refused.Trouble != SlackTrouble.User)
                logger.ProfileRefused(refused.Code, refused.Needed);
            return null;
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            logger.ProfileRefused(SlackErrors.NoAnswer, null);
            return null;
        }
    }

    /// <summary>
    /// Whether somebody is of another company, met in a shared channel. Only who acts under another team's id is asked about: that
    /// may be another workspace of the same enterprise. Whom Slack says nothing about is outside.
    /// </summary>
    public async ValueTask<bool> IsOutsideAsync(Account account, string? team, CancellationToken ct) =>
        team is not null && team != account.Workspace && await FindAsync(account, ct) is not { IsGuest: false };

    /// <summary>The profile of somebody, seen from the workspace where the bot is installed.</summary>
    internal static Profile Read(SlackUser user, string workspace) =>
        new(
            Name: FirstOf(user.Profile?.DisplayName, user.RealName, user.Profile?.RealName, user.Name) ?? user.Id ?? "",
            // An address that nobody confirmed must not join two people.
            Email: user.IsEmailConfirmed == false ? null : FirstOf(user.Profile?.Email),
            TimeZone: FirstOf(user.Tz),
            Language: FirstOf(user.Locale),
            IsGuest: user.IsRestricted || user.IsUltraRestricted || user.IsStranger || !BelongsTo(user, workspace),
            IsBot: user.IsBot,
            IsActive: !user.Deleted
        );

    // is_stranger is false for those of another company who share a channel with the bot: it is the team that tells.
    private static bool BelongsTo(SlackUser user, string workspace) =>
        user.TeamId is null
        || user.TeamId == workspace
        || user.EnterpriseUser?.EnterpriseId == workspace
        || user.EnterpriseUser?.Teams?.Contains(workspace) == true;

    private static string? FirstOf(params string?[] values) => values.FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
}
