using Microsoft.Extensions.Options;

namespace CxBot.Slack;

/// <summary>Says at the start what is wrong with the settings and how to mend it, never what they are.</summary>
internal sealed class SlackOptionsRules : IValidateOptions<SlackOptions>
{
    public ValidateOptionsResult Validate(string? name, SlackOptions options)
    {
        var faults = options.IsConfigured ? Faults(options).ToList() : [];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    private static IEnumerable<string> Faults(SlackOptions options)
    {
        var usesSocket = !string.IsNullOrWhiteSpace(options.AppToken);
        if (string.IsNullOrWhiteSpace(options.SigningSecret) && !usesSocket)
            yield return "Slack:SigningSecret is empty while other settings of Slack are there, so no request of Slack could be trusted. "
                + "Copy it from Basic Information > App Credentials of your app on api.slack.com/apps.";
        if (usesSocket && (!options.AppToken.StartsWith("xapp-", StringComparison.Ordinal) || options.AppToken.Any(char.IsWhiteSpace)))
            yield return "Slack:AppToken is not an app-level token: those start with xapp- and hold no spaces. Make one with the scope "
                + "connections:write under Basic Information > App-Level Tokens of your app on api.slack.com/apps.";
        if (!IsApiAddress(options.ApiBaseUrl))
            yield return "Slack:ApiBaseUrl is no address of an API. Leave it out for Slack itself (https://slack.com/api/); "
                + "otherwise it is an https address, or a path beginning with / on the bot's own server.";
        if (options.IssueEmoji.Any(sign => !char.IsLetterOrDigit(sign) && sign is not ('_' or '-' or '+')))
            yield return "Slack:IssueEmoji is no emoji's name. Write it as Slack does between the colons, e.g. rotating_light, "
                + "or leave it empty so that no emoji asks anything.";
        if (string.IsNullOrWhiteSpace(options.ClientId) != string.IsNullOrWhiteSpace(options.ClientSecret))
            yield return "Slack:ClientId and Slack:ClientSecret go together, and one of them is empty. "
                + "Copy both from Basic Information > App Credentials of your app on api.slack.com/apps, or leave both out.";
        if (options.RedirectUri.Length > 0 && !IsRedirect(options.RedirectUri))
            yield return $"Slack:RedirectUri is not where CxBot takes people back. It is https://YOUR-HOST{SlackSurface.OAuthPath}, "
                + "as it stands under OAuth & Permissions > Redirect URLs of your app; leave it out to use the first one there.";
        if (string.IsNullOrWhiteSpace(options.BotToken) && options.CanBeInstalled)
            yield break;
        if (string.IsNullOrWhiteSpace(options.BotToken))
            yield return $"Slack:BotToken is empty while Slack:{(usesSocket ? "AppToken" : "SigningSecret")} is set, so nothing could be posted. "
                + "Copy it from OAuth & Permissions > Bot User OAuth Token of your app on api.slack.com/apps; "
                + "or set Slack:ClientId and Slack:ClientSecret, so that workspaces can install the app at /slack/install.";
        else if (!options.BotToken.StartsWith("xoxb-", StringComparison.Ordinal) || options.BotToken.Any(char.IsWhiteSpace))
            yield return "Slack:BotToken is not a bot token: those start with xoxb- and hold no spaces. "
                + "Copy the Bot User OAuth Token from OAuth & Permissions of your app on api.slack.com/apps.";
    }

    private static bool IsRedirect(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var url)
        && (url.Scheme == "https" || url.IsLoopback)
        && url is { Query: "", Fragment: "", UserInfo: "" }
        && url.AbsolutePath.EndsWith(SlackSurface.OAuthPath, StringComparison.Ordinal);

    // A token sent in the clear is a token given away, except to a stand-in on this machine.
    private static bool IsApiAddress(string address) =>
        ServerAddress.IsPath(address)
        || (Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback)));
}
