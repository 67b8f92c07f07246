using YamlDotNet.RepresentationModel;

namespace CxBot.Playground.Slack;

/// <summary>What the app's manifest asked Slack for: its commands and shortcuts, what it may do, what it is told of.</summary>
internal sealed record InstalledApp
{
    private InstalledApp(YamlNode manifest)
    {
        Scopes = List(manifest, "oauth_config", "scopes", "bot").Select(scope => scope.ToString()).ToHashSet();
        Events = List(manifest, "settings", "event_subscriptions", "bot_events").Select(name => name.ToString()).ToHashSet();
        Commands =
        [
            .. List(manifest, "features", "slash_commands")
                .Select(command => (command["command"].ToString(), command["usage_hint"].ToString())),
        ];
        GlobalShortcuts = Shortcuts(manifest, "global");
        MessageShortcuts = Shortcuts(manifest, "message");
    }

    public static InstalledApp OfTheManifest { get; } = new(Read());

    public IReadOnlySet<string> Scopes { get; init; }

    /// <summary>As the manifest names them; a message in a one-to-one chat is <c>message.im</c>.</summary>
    public IReadOnlySet<string> Events { get; }

    /// <summary>With their usage hints.</summary>
    public IReadOnlyList<(string Command, string Usage)> Commands { get; }

    /// <summary>Those that can be used anywhere.</summary>
    public IReadOnlyList<(string CallbackId, string Name)> GlobalShortcuts { get; }

    /// <summary>Those in the menu of a message.</summary>
    public IReadOnlyList<(string CallbackId, string Name)> MessageShortcuts { get; }

    private static IReadOnlyList<(string, string)> Shortcuts(YamlNode manifest, string type) =>
        [
            .. List(manifest, "features", "shortcuts")
                .Where(shortcut => shortcut["type"].ToString() == type)
                .Select(shortcut => (shortcut["callback_id"].ToString(), shortcut["name"].ToString())),
        ];

    private static YamlSequenceNode List(YamlNode manifest, params string[] path) =>
        (YamlSequenceNode)path.Aggregate(manifest, (node, name) => node[name]);

    private static YamlNode Read()
    {
        using var reader = new StreamReader(typeof(InstalledApp).Assembly.GetManifestResourceStream("slack/manifest.yaml")!);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }
}
