using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Installing;

/// <summary>The pages that somebody may come to who installs the app.</summary>
internal static class InstallPages
{
    public static InstallPage Installed(string language, string name, string? app, string workspace) =>
        new(
            language,
            StatusCodes.Status200OK,
            SlackTexts.InstalledTitle(language, name),
            SlackTexts.Installed(language),
            (
                $"https://slack.com/app_redirect?app={Uri.EscapeDataString(app ?? "")}&team={Uri.EscapeDataString(workspace)}",
                SlackTexts.InstallOpen(language)
            )
        );

    /// <summary>Installed, and an administrator of the organisation has to say that the workspace is theirs.</summary>
    public static InstallPage Waiting(string language, string name) =>
        new(language, StatusCodes.Status200OK, SlackTexts.InstallWaitsTitle(language, name), SlackTexts.InstallWaits(language));

    public static InstallPage Cancelled(string language) =>
        new(
            language,
            StatusCodes.Status200OK,
            SlackTexts.InstallCancelledTitle(language),
            SlackTexts.InstallCancelled(language),
            Again(language)
        );

    /// <summary>Another browser, too late, or a second time.</summary>
    public static InstallPage Expired(string language) =>
        new(
            language,
            StatusCodes.Status400BadRequest,
            SlackTexts.InstallExpiredTitle(language),
            SlackTexts.InstallExpired(language),
            Again(language)
        );

    /// <summary>Slack said no; <paramref name="code"/> is for whoever looks after the bot.</summary>
    public static InstallPage Failed(string language, string code) =>
        new(
            language,
            StatusCodes.Status502BadGateway,
            SlackTexts.InstallFailedTitle(language),
            SlackTexts.InstallFailed(language, code),
            Again(language)
        );

    public static InstallPage NotOffered(string language) =>
        new(language, StatusCodes.Status404NotFound, SlackTexts.InstallNotOfferedTitle(language), SlackTexts.InstallNotOffered(language));

    private static (string, string) Again(string language) =>
        (SlackSurface.InstallPath[(SlackSurface.InstallPath.LastIndexOf('/') + 1)..], SlackTexts.InstallAgain(language));
}
