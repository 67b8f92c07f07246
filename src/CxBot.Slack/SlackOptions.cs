namespace CxBot.Slack;

/// <summary>
/// Section "Slack": one workspace by its token, or many that install the app themselves; over HTTP or, with an app token, over
/// Socket Mode.
/// </summary>
public sealed class SlackOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Slack";

    /// <summary>Proves that a request is Slack's. From "Basic Information" of the app's settings.</summary>
    public string SigningSecret { get; set; } = "";

    /// <summary>The bot token, "xoxb-...". From "OAuth &amp; Permissions" of the app's settings.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>
    /// The app-level token, "xapp-...", with the scope connections:write. With it the bot calls Slack and needs no address of its
    /// own (Socket Mode). From "Basic Information" of the app's settings.
    /// </summary>
    public string AppToken { get; set; } = "";

    /// <summary>Lets workspaces install the app at /slack/install. From "Basic Information" of the app's settings.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>Goes with <see cref="ClientId"/>, from the same page.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>
    /// Where Slack sends people back after they installed the app: https://YOUR-HOST/slack/oauth. Empty: the first redirect URL in
    /// the app's settings.
    /// </summary>
    public string RedirectUri { get; set; } = "";

    /// <summary>Where the Web API stands. Begins with "/" for a stand-in on the bot's own server.</summary>
    public string ApiBaseUrl { get; set; } = "https://slack.com/api/";

    /// <summary>
    /// The emoji that asks whether a message is a customer's issue, without colons; empty for none. A setting and not the
    /// organisation's row: every reaction in every channel arrives here, and all but this one are passed over without a look into
    /// the database.
    /// </summary>
    public string IssueEmoji { get; set; } = "rotating_light";

    /// <summary>Whether workspaces can install the app themselves.</summary>
    public bool CanBeInstalled => !string.IsNullOrWhiteSpace(ClientId) && !string.IsNullOrWhiteSpace(ClientSecret);

    /// <summary>Whether anybody filled it in; an empty string is not configured.</summary>
    public bool IsConfigured => new[] { SigningSecret, BotToken, AppToken, ClientId }.Any(value => !string.IsNullOrWhiteSpace(value));
}
