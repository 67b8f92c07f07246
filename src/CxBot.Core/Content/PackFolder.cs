namespace CxBot.Core.Content;

/// <summary>A pack as it lies on the disk or in the bot's assembly, not yet read.</summary>
/// <param name="Name">The folder's name, which is the pack's id.</param>
/// <param name="Files">All of them, by path.</param>
public sealed record PackFolder(string Name, IReadOnlyList<PackFile> Files)
{
    private static readonly string[] Readable = [".md", ".yaml"];

    /// <summary>Reads a folder. Files and folders that begin with a dot are left out, as an editor or git leaves them behind.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public static PackFolder Read(string directory)
    {
        var root = new DirectoryInfo(directory);
        var files = root.EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => (File: file, Path: Path.GetRelativePath(root.FullName, file.FullName).Replace('\\', '/')))
            .Where(found => !found.Path.Split('/').Any(part => part.StartsWith('.')))
            .OrderBy(found => found.Path, StringComparer.Ordinal);
        // What no pack may hold is a fault by its path alone; a film need not be loaded for that.
        return new PackFolder(
            root.Name,
            [
                .. files.Select(found =>
                    Readable.Contains(found.File.Extension)
                        ? PackFile.Of(found.Path, File.ReadAllBytes(found.File.FullName))
                        : new PackFile(found.Path, "")
                ),
            ]
        );
    }

    /// <summary>Every pack in a folder of packs, by name; none if there is no such folder.</summary>
    public static IEnumerable<PackFolder> ReadAll(string directory) =>
        Directory.Exists(directory)
            ? Directory
                .EnumerateDirectories(directory)
                .Where(pack => !Path.GetFileName(pack).StartsWith('.'))
                .Order(StringComparer.Ordinal)
                .Select(Read)
            : [];

    /// <summary>Writes the pack as a folder of its name into another folder, to the byte as it was read.</summary>
    /// <returns>Where it stands now.</returns>
    /// <exception cref="IOException">A file or folder of that name is there already.</exception>
    public string WriteInto(string directory)
    {
        var place = Path.Combine(Path.GetFullPath(directory), Name);
        if (Path.Exists(place))
            throw new IOException($"{place} is there already. Move it away, or choose another folder.");
        foreach (var file in Files)
        {
            var path = Path.Combine(place, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Bytes.Span);
        }
        return place;
    }
}
