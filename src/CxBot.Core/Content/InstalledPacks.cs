namespace CxBot.Core.Content;

/// <summary>The packs that an installation uses: those that ship with the bot, and those in its own folder.</summary>
public static class InstalledPacks
{
    // Begins with a dot, so that nobody reads it as a pack while it is written.
    private const string Arriving = ".arriving";

    /// <summary>All of them. A pack in the folder takes the place of a shipped one of the same name.</summary>
    /// <param name="directory">A folder with a folder for each pack; it need not exist.</param>
    /// <exception cref="PackRefusedException">At least one has faults. All faults of all packs are told.</exception>
    public static IReadOnlyList<Pack> Load(string directory) => Read(Folders(directory));

    /// <summary>The same, as they lie there.</summary>
    public static IReadOnlyList<PackFolder> Folders(string directory)
    {
        var own = PackFolder.ReadAll(directory).ToList();
        return [.. EmbeddedPacks.All().ExceptBy(own.Select(pack => pack.Name), pack => pack.Name), .. own];
    }

    /// <summary>Copies a pack into the folder of packs, if it is free of faults there and beside the others.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="directory">The folder of packs; made if need be.</param>
    /// <param name="replace">Whether it may take the place of one that lies there under its name.</param>
    /// <returns>Where it lies now.</returns>
    /// <exception cref="PackRefusedException">It has faults, or shares an id with another pack. Nothing was changed.</exception>
    /// <exception cref="IOException">A pack of its name is there already. Nothing was changed.</exception>
    public static string Import(PackFolder pack, string directory, bool replace)
    {
        if (directory.Length == 0)
            throw new IOException("Content:Packs is empty, so the bot has no packs of its own. Set it to a folder.");
        Read([.. Folders(directory).Where(other => other.Name != pack.Name), pack]);
        var place = Path.Combine(directory, pack.Name);
        if (Path.Exists(place) && !replace)
            throw new IOException($"{place} is there already. Use --replace to put this pack in its place.");
        var arriving = Path.Combine(directory, Arriving);
        if (Path.Exists(arriving))
            Directory.Delete(arriving, recursive: true);
        var arrived = pack.WriteInto(arriving);
        if (Path.Exists(place))
            Directory.Delete(place, recursive: true);
        Directory.Move(arrived, place);
        Directory.Delete(arriving);
        return place;
    }

    /// <summary>Reads packs that are to be used side by side.</summary>
    internal static IReadOnlyList<Pack> Read(IReadOnlyList<PackFolder> folders)
    {
        var faults = new List<PackFault>();
        var packs = new List<Pack>();
        var owners = new Dictionary<(string Language, string Id), string>();
        foreach (var folder in folders)
        {
            var reading = PackReader.Try(folder);
            faults.AddRange(reading.Faults.Select(fault => In(folder, fault)));
            if (reading.Pack is not { } pack)
                continue;
            packs.Add(pack);
            faults.AddRange(
                pack.Items.Where(item => !owners.TryAdd((item.Language, item.Id), pack.Id)).Select(item => In(folder, Taken(item)))
            );
        }
        if (faults.Count == 0)
            return packs;
        var refused = faults.Select(fault => fault.File.Split('/')[0]).Distinct();
        throw new PackRefusedException(string.Join("', '", refused), faults);

        PackFault Taken(ContentItem item) =>
            new(
                item.Path,
                1,
                $"The id '{item.Id}' belongs to the pack '{owners[(item.Language, item.Id)]}' already. Give it another name."
            );
    }

    // With several packs, a fault's file is told with its pack's folder.
    private static PackFault In(PackFolder folder, PackFault fault) => fault with { File = $"{folder.Name}/{fault.File}" };
}
