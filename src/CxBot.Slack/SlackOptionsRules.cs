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
            yield return "Slack:SigningSecret is empty while Slack:BotToken is set, so no request of Slack could be trusted. "
                + "Copy it from Basic Information > App Credentials of your app on api.slack.com/apps.";
        if (usesSocket && (!options.AppToken.StartsWith("xapp-", StringComparison.Ordinal) || options.AppToken.Any(char.IsWhiteSpace)))
            yield return "Slack:AppToken is not an app-level token: those start with xapp- and hold no spaces. Make one with the scope "
                + "connections:write under Basic Information > App-Level Tokens of your app on api.slack.com/apps.";
        if (string.IsNullOrWhiteSpace(options.BotToken))
            yield return $"Slack:BotToken is empty while Slack:{(usesSocket ? "AppToken" : "SigningSecret")} is set, so nothing could be posted. "
                + "Copy it from OAuth & Permissions > Bot User OAuth Token of your app on api.slack.com/apps.";
        else if (!options.BotToken.StartsWith("xoxb-", StringComparison.Ordinal) || options.BotToken.Any(char.IsWhiteSpace))
            yield return "Slack:BotToken is not a bot token: those start with xoxb- and hold no spaces. "
                + "Copy the Bot User OAuth Token from OAuth & Permissions of your app on api.slack.com/apps.";
        if (!IsApiAddress(options.ApiBaseUrl))
            yield return "Slack:ApiBaseUrl is no address of an API. Leave it out for Slack itself (https://slack.com/api/); "
                + "otherwise it is an https address, or a path beginning with / on the bot's own server.";
        if (options.IssueEmoji.Any(sign => !char.IsLetterOrDigit(sign) && sign is not ('_' or '-' or '+')))
            yield return "Slack:IssueEmoji is no emoji's name. Write it as Slack does between the colons, e.g. rotating_light, "
                + "or leave it empty so that no emoji asks anything.";
    }

    // A token sent in the clear is a token given away, except to a stand-in on this machine.
    private static bool IsApiAddress(string address) =>
        ServerAddress.IsPath(address)
        || (Uri.TryCreate(address, UriKind.Absolute, out var url) && (url.Scheme == "https" || (url.Scheme == "http" && url.IsLoopback)));
}
