namespace CxBot.Core.Content;

/// <summary>A file of a pack: its path inside the pack's folder with "/" between, and what stands in it.</summary>
internal sealed record PackFile(string Path, string Text)
{
    /// <summary>The path of the file that describes the pack.</summary>
    public const string Manifest = "pack.yaml";

    /// <summary>The lines, whatever the system that the file was written on.</summary>
    public string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');
}
