using System.Buffers;

namespace CxBot.Core.Chat;

/// <summary>A typed line cut into its first word and the rest.</summary>
internal static class CommandLine
{
    private const string Parting = " \t\n\r:,";
    private static readonly SearchValues<char> AfterWord = SearchValues.Create(Parting);

    /// <summary>The first word without a leading slash; empty for an empty line.</summary>
    public static (string Word, string Arguments) Cut(string text)
    {
        var line = text.AsSpan().Trim();
        if (line.StartsWith("/"))
            line = line[1..];
        var end = line.IndexOfAny(AfterWord);
        return end < 0 ? (line.ToString(), "") : (line[..end].ToString(), line[end..].TrimStart(Parting).ToString());
    }
}
