using System.Collections.Frozen;

namespace CxBot.Slack;

/// <summary>
/// Where Slack finds the bot. The manifest says the same, and a test holds the two together; the events stand in
/// <see cref="EventTranslator"/>.
/// </summary>
internal static class SlackSurface
{
    /// <summary>In <see cref="Core.Chat.Account.Platform"/> and wherever else a platform is named.</summary>
    public const string Platform = "slack";

    public const string CommandsPath = "/slack/commands";
    public const string InteractivePath = "/slack/interactive";
    public const string EventsPath = "/slack/events";
    public const string OptionsPath = "/slack/options";
    public const string InstallPath = "/slack/install";
    public const string OAuthPath = "/slack/oauth";

    /// <summary>What the bot may do, as the manifest asks for it and as the installation page does.</summary>
    public static readonly IReadOnlyList<string> Scopes =
    [
        "app_mentions:read",
        // With groups:history: to find out after a crash whether a message was posted, never to read along.
        "channels:history",
        // To post in a public channel that nobody invited it to, once, instead of failing.
        "channels:join",
        "channels:read",
        "chat:write",
        "commands",
        "groups:history",
        "groups:read",
        "im:history",
        "im:write",
        // To be asked about a message by an emoji, and to count a kind one under a tip or story; others are passed over.
        "reactions:read",
        "users:read",
        "users:read.email",
    ];

    /// <summary>Slash commands, with the word that each stands for; /cx is followed by the word.</summary>
    public static readonly FrozenDictionary<string, string> Commands = new Dictionary<string, string>
    {
        ["/cx"] = "",
        ["/kudos"] = "kudos",
        ["/issue"] = "issue",
    }.ToFrozenDictionary();

    /// <summary>Global shortcuts, with the command that each stands for.</summary>
    public static readonly FrozenDictionary<string, string> GlobalShortcuts = new Dictionary<string, string>
    {
        ["report_issue"] = "issue",
        ["give_kudos"] = "kudos",
    }.ToFrozenDictionary();

    /// <summary>Shortcuts on a message: the ids of Core's message actions.</summary>
    public static readonly FrozenSet<string> MessageShortcuts = ["report_issue", "give_kudos", "tell_story"];
}
