namespace CxBot.Slack;

/// <summary>Section "Slack": one workspace, over HTTP or, with an app token, over Socket Mode.</summary>
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

    /// <summary>Where the Web API stands. Begins with "/" for a stand-in on the bot's own server.</summary>
    public string ApiBaseUrl { get; set; } = "https://slack.com/api/";

    /// <summary>
    /// The emoji that asks whether a message is a customer's issue, without colons; empty for none. A setting and not the
    /// organisation's row: every reaction in every channel arrives here, and all but this one are passed over without a look into
    /// the database.
    /// </summary>
    public string IssueEmoji { get; set; } = "rotating_light";

    /// <summary>Whether anybody filled it in; an empty string is not configured.</summary>
    public bool IsConfigured =>
        !string.IsNullOrWhiteSpace(SigningSecret) || !string.IsNullOrWhiteSpace(BotToken) || !string.IsNullOrWhiteSpace(AppToken);
}
