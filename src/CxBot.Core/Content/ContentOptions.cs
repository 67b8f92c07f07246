using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>The "Content" section.</summary>
public sealed class ContentOptions
{
    /// <summary>Where it stands in the configuration.</summary>
    public const string Section = "Content";

    /// <summary>The folder of the installation's own packs, one folder a pack; a relative path stands in Storage:Directory, empty: none.</summary>
    public string Packs { get; set; } = "packs";

    /// <summary>
    /// For a demo: every channel begins at once with a tip after 20 seconds and then every 10 minutes, a story after 40 seconds
    /// and then every 15 minutes, every day and at any hour.
    /// </summary>
    public bool DemoRhythm { get; set; }

    /// <summary>The folder of the installation's own packs, absolute; empty when there is none.</summary>
    public string PacksFolder(StorageOptions storage) => Packs.Length == 0 ? "" : Path.Combine(storage.Folder, Packs);
}
