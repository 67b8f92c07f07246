using System.IO.Compression;
using System.Text.Json.Nodes;

namespace CxBot.Host.CommandLine;

/// <summary>The app package for Teams: manifest, icons and languages in a zip, all at its root.</summary>
internal static class TeamsPackage
{
    private const string Manifest = "manifest.json";

    // So that the same package comes out whenever it is made.
    private static readonly DateTimeOffset FileTime = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "manifests", "teams");

    public static bool IsHost(string name) =>
        Uri.CheckHostName(name) == UriHostNameType.Dns && name.Contains('.', StringComparison.Ordinal);

    public static bool IsVersion(string number) =>
        number.Split('.') is { Length: 3 } parts && parts.All(part => part.Length is > 0 and < 6 && part.All(char.IsAsciiDigit));

    /// <summary>Writes the package.</summary>
    /// <param name="into">Left open.</param>
    /// <param name="host">The bot's public host name.</param>
    /// <param name="appId">The bot's app id; the app's own id as well.</param>
    /// <param name="version">Null for the manifest's own.</param>
    public static void Write(Stream into, string host, Guid appId, string? version)
    {
        var manifest = JsonNode.Parse(
            File.ReadAllText(Path.Combine(Folder, Manifest))
                .Replace("{{HOST}}", host.ToLowerInvariant(), StringComparison.Ordinal)
                .Replace("{{BOT_APP_ID}}", appId.ToString(), StringComparison.Ordinal)
        )!;
        if (version is not null)
            manifest["version"] = version;

        using var zip = new ZipArchive(into, ZipArchiveMode.Create, leaveOpen: true);
        using (var entry = Add(zip, Manifest))
        using (var writer = new StreamWriter(entry))
            writer.Write(manifest.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true }));
        foreach (var name in Files(manifest))
        {
            using var entry = Add(zip, name);
            using var file = File.OpenRead(Path.Combine(Folder, name));
            file.CopyTo(entry);
        }
    }

    /// <summary>What the manifest names besides itself.</summary>
    private static IEnumerable<string> Files(JsonNode manifest) =>
        manifest["icons"]!
            .AsObject()
            .Select(icon => icon.Value!)
            .Concat(manifest["localizationInfo"]!["additionalLanguages"]!.AsArray().Select(language => language!["file"]!))
            .Select(name => name.GetValue<string>());

    private static Stream Add(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = FileTime;
        return entry.Open();
    }
}
