using Microsoft.AspNetCore.Http;

namespace CxBot.Slack.Installing;

/// <summary>The pages that somebody may come to who installs the app.</summary>
internal static class InstallPages
{
    private const string Language = "en";

    public static InstallPage Installed(string name, string? app, string workspace) =>
        new(
            StatusCodes.Status200OK,
            SlackTexts.InstalledTitle(Language, name),
            SlackTexts.Installed(Language),
            (
                $"https://slack.com/app_redirect?app={Uri.EscapeDataString(app ?? "")}&team={Uri.EscapeDataString(workspace)}",
                SlackTexts.InstallOpen(Language)
            )
        );

    /// <summary>Installed, and an administrator of the organisation has to say that the workspace is theirs.</summary>
    public static InstallPage Waiting(string name) =>
        new(StatusCodes.Status200OK, SlackTexts.InstallWaitsTitle(Language, name), SlackTexts.InstallWaits(Language));

    public static InstallPage Cancelled() =>
        new(StatusCodes.Status200OK, SlackTexts.InstallCancelledTitle(Language), SlackTexts.InstallCancelled(Language), Again());

    /// <summary>Another browser, too late, or a second time.</summary>
    public static InstallPage Expired() =>
        new(StatusCodes.Status400BadRequest, SlackTexts.InstallExpiredTitle(Language), SlackTexts.InstallExpired(Language), Again());

    /// <summary>Slack said no; <paramref name="code"/> is for whoever looks after the bot.</summary>
    public static InstallPage Failed(string code) =>
        new(StatusCodes.Status502BadGateway, SlackTexts.InstallFailedTitle(Language), SlackTexts.InstallFailed(Language, code), Again());

    public static InstallPage NotOffered() =>
        new(StatusCodes.Status404NotFound, SlackTexts.InstallNotOfferedTitle(Language), SlackTexts.InstallNotOffered(Language));

    private static (string, string) Again() =>
        (SlackSurface.InstallPath[(SlackSurface.InstallPath.LastIndexOf('/') + 1)..], SlackTexts.InstallAgain(Language));
}
