using System.Text;

namespace CxBot.Core.Content;

/// <summary>A file of a pack: its path inside the pack's folder with "/" between, and what stands in it.</summary>
/// <param name="Path">"en/tips/name-the-day.md".</param>
/// <param name="Text">Without a byte order mark.</param>
public sealed record PackFile(string Path, string Text)
{
    /// <summary>The path of the file that describes the pack.</summary>
    public const string Manifest = "pack.yaml";

    /// <summary>The file as it is on the disk, so that a copy is the same to the byte.</summary>
    public ReadOnlyMemory<byte> Bytes { get; private init; } = Encoding.UTF8.GetBytes(Text);

    /// <summary>The lines, whatever the system that the file was written on.</summary>
    internal string[] Lines => Text.ReplaceLineEndings("\n").Split('\n');

    /// <summary>A file of UTF-8 text; what is none becomes U+FFFD, which <see cref="PackReader"/> refuses.</summary>
    internal static PackFile Of(string path, byte[] bytes)
    {
        using var reader = new StreamReader(new MemoryStream(bytes), Encoding.UTF8);
        return new PackFile(path, reader.ReadToEnd()) { Bytes = bytes };
    }
}
