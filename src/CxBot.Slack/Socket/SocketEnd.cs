namespace CxBot.Slack.Socket;

/// <summary>Why a socket ends: Slack's own words, or ours for what Slack did not say.</summary>
internal static class SocketEnd
{
    /// <summary>Slack closes it in about ten seconds.</summary>
    public const string Warning = "warning";
    public const string RefreshRequested = "refresh_requested";

    /// <summary>Somebody switched Socket Mode off in the app's settings.</summary>
    public const string LinkDisabled = "link_disabled";

    public const string Closed = "closed";
    public const string Broken = "broken";

    /// <summary>Neither a frame nor a ping for too long.</summary>
    public const string Silent = "silent";

    /// <summary>It was not greeted in time.</summary>
    public const string NoHello = "no_hello";
    public const string NotConnected = "not_connected";

    /// <summary>Whether it is Slack's everyday housekeeping.</summary>
    public static bool IsPlanned(string reason) => reason is Warning or RefreshRequested;

    /// <summary>What an administrator has to do before a new try makes sense; null when trying again does.</summary>
    public static string? Mend(string reason) =>
        reason switch
        {
            LinkDisabled => "switch Socket Mode on in the app's settings, or remove Slack:AppToken to use HTTP",
            "not_authed" or "invalid_auth" => "check Slack:AppToken (Basic Information > App-Level Tokens)",
            "account_inactive" or "user_removed_from_team" or "team_disabled" => "install the app again",
            _ => null,
        };
}
