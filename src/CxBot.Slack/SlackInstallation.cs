namespace CxBot.Slack;

/// <summary>One installation of the bot that works.</summary>
/// <param name="Workspace">The team's id, or the enterprise's when the whole enterprise installed it.</param>
/// <param name="BotUser">The bot's own user id.</param>
/// <param name="Token">What its calls show.</param>
internal sealed record SlackInstallation(string Workspace, string? BotUser, string Token)
{
    /// <summary>The workspace of a payload. That an enterprise is named does not mean that it is the one who installed.</summary>
    public static string? WorkspaceOf(string? team, string? enterprise, bool isEnterpriseInstall) =>
        isEnterpriseInstall ? enterprise ?? team : team;

    // A record's own words would say the token.
    public override string ToString() => $"{nameof(SlackInstallation)} {Workspace}";
}
