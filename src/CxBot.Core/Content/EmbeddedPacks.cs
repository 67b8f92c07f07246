namespace CxBot.Core.Content;

/// <summary>The packs that ship with the bot, kept in its assembly under their paths: starter/en/tips/name-the-day.md.</summary>
public static class EmbeddedPacks
{
    /// <summary>Each of them.</summary>
    public static IEnumerable<PackFolder> All()
    {
        var assembly = typeof(EmbeddedPacks).Assembly;
        return assembly
            .GetManifestResourceNames()
            .Where(name => name.Contains('/', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Cut: name.IndexOf('/', StringComparison.Ordinal), Name: name))
            .GroupBy(
                resource => resource.Name[..resource.Cut],
                resource => PackFile.Of(resource.Name[(resource.Cut + 1)..], Bytes(resource.Name))
            )
            .Select(pack => new PackFolder(pack.Key, [.. pack]));

        byte[] Bytes(string name)
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            return bytes;
        }
    }
}
