namespace CxBot.Host.CommandLine;

/// <summary>
/// The Slack app's manifest, made of the one in manifests/slack by taking lines away: its comments stay, and nothing is said twice.
/// </summary>
internal static class SlackManifest
{
    private const string SampleHost = "bot.example.com";
    private const string CommandItem = "    - command: /";

    private static readonly string[] Addresses = ["url:", "request_url:", "message_menu_options_url:", "redirect_urls:", "- https://"];

    /// <summary>All slash commands, without the slash.</summary>
    public static IReadOnlyList<string> Commands { get; } =
    [.. Template().Where(line => line.StartsWith(CommandItem, StringComparison.Ordinal)).Select(line => line[CommandItem.Length..])];

    public static bool IsHost(string name) =>
        Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal);

    /// <summary>The names in a list such as "cx,/kudos".</summary>
    public static IReadOnlyCollection<string> Split(string commands) =>
        [
            .. commands
                .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(name => name.TrimStart('/')),
        ];

    /// <summary>For an app that Slack reaches at a host.</summary>
    public static string ForHttp(string host, IReadOnlyCollection<string> commands) =>
        Text(
            [
                $"# The Slack app over HTTP, at {host}. Paste this at api.slack.com/apps > Create New App > From a manifest. Afterwards copy",
                "# the signing secret and the bot token into Slack:SigningSecret and Slack:BotToken.",
            ],
            Body(commands).Select(line => line.Replace(SampleHost, host, StringComparison.Ordinal))
        );

    /// <summary>For an app that calls Slack itself and has no address.</summary>
    public static string ForSocketMode(IReadOnlyCollection<string> commands) =>
        Text(
            [
                "# The Slack app in Socket Mode: no public address. Paste this at api.slack.com/apps > Create New App > From a manifest.",
                "# Afterwards make an app-level token with the scope connections:write (Basic Information > App-Level Tokens) and copy it and",
                "# the bot token into Slack:AppToken and Slack:BotToken.",
            ],
            Body(commands)
                .Where(line => !Addresses.Any(address => line.TrimStart().StartsWith(address, StringComparison.Ordinal)))
                .Select(line => line.Replace("socket_mode_enabled: false", "socket_mode_enabled: true", StringComparison.Ordinal))
        );

    private static IEnumerable<string> Body(IReadOnlyCollection<string> commands)
    {
        var isCommand = false;
        var isWanted = true;
        var comments = new List<string>();
        foreach (var line in Template())
        {
            var starts = line.StartsWith(CommandItem, StringComparison.Ordinal);
            isCommand = starts || (isCommand && line.StartsWith("    ", StringComparison.Ordinal));
            if (isCommand && line.TrimStart().StartsWith('#'))
            {
                // What a comment says is about the command after it.
                comments.Add(line);
                continue;
            }
            isWanted = starts ? commands.Contains(line[CommandItem.Length..]) : isWanted || !isCommand;
            foreach (var comment in isWanted ? comments : [])
                yield return comment;
            comments.Clear();
            if (isWanted)
                yield return line;
        }
    }

    /// <summary>The lines after the comment at the top, which is for who reads the file.</summary>
    private static IEnumerable<string> Template() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "manifests", "slack", "manifest.yaml"))
            .SkipWhile(line => line.StartsWith('#'));

    private static string Text(IEnumerable<string> head, IEnumerable<string> body) => string.Join('\n', [.. head, .. body, ""]);
}
