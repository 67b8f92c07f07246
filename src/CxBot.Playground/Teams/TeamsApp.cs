using System.Text.Json;

namespace CxBot.Playground.Teams;

/// <summary>The app that is installed in the tenant: what its manifest says it may do and offers.</summary>
internal sealed class TeamsApp
{
    private readonly JsonElement manifest;

    private TeamsApp(JsonElement manifest) => this.manifest = manifest;

    /// <summary>As the package has it.</summary>
    public static TeamsApp OfTheManifest { get; } = Read();

    /// <summary>The personal tab's name, and its page on the host that serves the app.</summary>
    public (string Name, string Path) Tab
    {
        get
        {
            var tab = manifest.At("staticTabs").Items().Single(tab => tab.At("contentUrl") is not null);
            var address = tab.Text("contentUrl")!.Replace("{{HOST}}", "app.example", StringComparison.Ordinal);
            return (tab.Text("name")!, new Uri(address).AbsolutePath);
        }
    }

    /// <summary>Actions on messages.</summary>
    public IReadOnlyList<(string CommandId, string Title)> MessageActions => Extensions("action");

    /// <summary>Searches for something to put into a message.</summary>
    public IReadOnlyList<(string CommandId, string Title)> Searches => Extensions("query");

    /// <summary>What the person's own chat with the bot offers to say.</summary>
    public IReadOnlyList<(string Title, string Description)> Commands =>
        [
            .. Bot.At("commandLists")
                .Items()
                .First(list => list.At("scopes").Items().Any(scope => scope.GetString() == "personal"))
                .At("commands")
                .Items()
                .Select(command => (command.Text("title")!, command.Text("description")!)),
        ];

    /// <summary>Whether the bot may be installed in such a place.</summary>
    public bool MayBeIn(TeamsConversation room)
    {
        var scope = room.IsChannel ? "team" : room.Type;
        return Bot.At("scopes").Items().Any(known => known.GetString() == scope);
    }

    private JsonElement Bot => manifest.At("bots").Items().First();

    private List<(string, string)> Extensions(string type) =>
        [
            .. manifest
                .At("composeExtensions")
                .Items()
                .SelectMany(extension => extension.At("commands").Items())
                .Where(command => command.Text("type") == type)
                .Select(command => (command.Text("id")!, command.Text("title")!)),
        ];

    private static TeamsApp Read()
    {
        using var stream = typeof(TeamsApp).Assembly.GetManifestResourceStream("teams/manifest.json")!;
        using var document = JsonDocument.Parse(stream);
        return new TeamsApp(document.RootElement.Clone());
    }
}
