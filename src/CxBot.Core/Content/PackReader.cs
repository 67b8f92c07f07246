using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Content;

/// <summary>Reads a pack and finds every reason not to use it.</summary>
internal static class PackReader
{
    private const char NotUtf8 = '\uFFFD';

    /// <summary>The pack.</summary>
    /// <exception cref="PackRefusedException">It has faults.</exception>
    public static Pack Read(PackFolder folder)
    {
        var reading = Try(folder);
        return reading.Faults.Count == 0 ? reading.Pack! : throw new PackRefusedException(folder.Name, reading.Faults);
    }

    /// <summary>The pack with its faults.</summary>
    public static PackReading Try(PackFolder folder)
    {
        var faults = new List<PackFault>();
        var pack = ReadAll(folder, faults);
        return new PackReading(pack, PackFault.InOrder(faults));
    }

    private static Pack? ReadAll(PackFolder folder, List<PackFault> faults)
    {
        faults.AddRange(folder.Files.SelectMany(Letters));
        if (folder.Files.FirstOrDefault(file => file.Path == PackFile.Manifest) is not { } description)
        {
            faults.Add(new PackFault(PackFile.Manifest, 1, "The file is missing; it names the pack, its languages and its standards."));
            return null;
        }
        if (PackManifest.Read(description, folder.Name, faults) is not { } manifest)
            return null;
        var items = new Dictionary<(string Language, string Id), ContentItem>();
        var kinds = new Dictionary<string, ContentKind>();
        var playbooks = new List<Playbook>();
        foreach (var file in folder.Files.Where(file => file != description).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (PlaybookReader.IsPlace(file.Path))
            {
                if (PlaybookReader.Read(file, manifest, faults) is { } playbook)
                    playbooks.Add(playbook);
                continue;
            }
            if (PackItem.Read(file, manifest, faults) is not { } item)
                continue;
            if (!items.TryAdd((item.Language, item.Id), item))
                faults.Add(new PackFault(file.Path, 1, $"The id '{item.Id}' belongs to another item already."));
            else if (!kinds.TryAdd(item.Id, item.Kind) && kinds[item.Id] != item.Kind)
                faults.Add(
                    new PackFault(file.Path, 1, $"In another language '{item.Id}' is a {Name(kinds[item.Id])}, not a {Name(item.Kind)}.")
                );
        }
        return new Pack(manifest.Id, manifest.Title, manifest.Standards, [.. items.Values], playbooks);
    }

    private static IEnumerable<PackFault> Letters(PackFile file)
    {
        var at = file.Text.IndexOf(NotUtf8, StringComparison.Ordinal);
        if (at >= 0)
            yield return new PackFault(
                file.Path,
                file.Text.AsSpan(0, at).Count('\n') + 1,
                "A letter here is not UTF-8. Save the file as UTF-8."
            );
    }

    private static string Name(ContentKind kind) => kind == ContentKind.Tip ? "tip" : "story";
}
