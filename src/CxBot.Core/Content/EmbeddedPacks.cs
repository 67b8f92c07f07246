namespace CxBot.Core.Content;

/// <summary>The packs that ship with the bot, kept in its assembly under their paths: starter/en/tips/name-the-day.md.</summary>
internal static class EmbeddedPacks
{
    /// <summary>Each pack's folder with its files, by paths inside that folder.</summary>
    public static IEnumerable<(string Folder, IReadOnlyList<PackFile> Files)> All()
    {
        var assembly = typeof(EmbeddedPacks).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.Contains('/', StringComparison.Ordinal))
            .Select(name => (Cut: name.IndexOf('/', StringComparison.Ordinal), Name: name))
            .GroupBy(
                resource => resource.Name[..resource.Cut],
                resource =>
                {
                    using var reader = new StreamReader(assembly.GetManifestResourceStream(resource.Name)!);
                    return new PackFile(resource.Name[(resource.Cut + 1)..], reader.ReadToEnd());
                }
            )
            .Select(pack => (pack.Key, (IReadOnlyList<PackFile>)[.. pack]));
    }
}
