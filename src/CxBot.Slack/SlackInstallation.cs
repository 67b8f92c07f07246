namespace CxBot.Slack;

/// <summary>One installation of the bot.</summary>
/// <param name="Workspace">The team's id, or the enterprise's when the whole enterprise installed it.</param>
/// <param name="BotUser">The bot's own user id.</param>
internal sealed record SlackInstallation(string Workspace, string? BotUser)
{
    /// <summary>The workspace of a payload. That an enterprise is named does not mean that it is the one who installed.</summary>
    public static string? WorkspaceOf(string? team, string? enterprise, bool isEnterpriseInstall) =>
        isEnterpriseInstall ? enterprise ?? team : team;
}
