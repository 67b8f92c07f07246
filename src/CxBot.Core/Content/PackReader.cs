namespace CxBot.Core.Content;

/// <summary>Reads a pack and checks all of it: the linter of packs and their loader are one.</summary>
internal static class PackReader
{
    /// <summary>The pack.</summary>
    /// <exception cref="PackRefusedException">It has faults.</exception>
    public static Pack Read(string folder, IReadOnlyList<PackFile> files)
    {
        var faults = new List<PackFault>();
        var pack = ReadAll(folder, files, faults);
        return faults.Count == 0
            ? pack!
            : throw new PackRefusedException(
                folder,
                [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]
            );
    }

    private static Pack? ReadAll(string folder, IReadOnlyList<PackFile> files, List<PackFault> faults)
    {
        if (files.FirstOrDefault(file => file.Path == PackFile.Manifest) is not { } description)
        {
            faults.Add(new PackFault(PackFile.Manifest, 1, "The file is missing; it names the pack, its languages and its standards."));
            return null;
        }
        if (PackManifest.Read(description, folder, faults) is not { } manifest)
            return null;
        var items = new Dictionary<(string Language, string Id), ContentItem>();
        foreach (var file in files.Where(file => file != description).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (PackItem.Read(file, manifest, faults) is { } item && !items.TryAdd((item.Language, item.Id), item))
                faults.Add(new PackFault(file.Path, 1, $"The id '{item.Id}' belongs to another item already."));
        }
        return new Pack(manifest.Id, manifest.Title, manifest.Standards, [.. items.Values]);
    }
}
