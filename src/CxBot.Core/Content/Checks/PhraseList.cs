using System.Text.RegularExpressions;

namespace CxBot.Core.Content.Checks;

/// <summary>Phrases of one language, from a text file with one a line; a line that begins with # is a remark.</summary>
internal sealed class PhraseList
{
    private readonly Regex? phrases;

    private PhraseList(IReadOnlyList<string> lines)
    {
        // A phrase may be broken over two lines of the file.
        var words = lines.Select(line => Regex.Escape(line).Replace("\\ ", "\\s+", StringComparison.Ordinal));
        if (lines.Count > 0)
            phrases = new Regex($@"(?<!\w)({string.Join('|', words)})(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
    }

    /// <summary>The list of a name in a language; nothing where none was written.</summary>
    public static PhraseList Load(string name, string language)
    {
        var type = typeof(PhraseList);
        using var stream = type.Assembly.GetManifestResourceStream($"{type.Namespace}.{name}-{language.Split('-')[0]}.txt");
        if (stream is null)
            return new PhraseList([]);
        using var reader = new StreamReader(stream);
        return new PhraseList([
            .. reader
                .ReadToEnd()
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(line => !line.StartsWith('#')),
        ]);
    }

    /// <summary>Every place where one of them stands.</summary>
    public IEnumerable<Match> In(string text) => phrases?.Matches(text) ?? Enumerable.Empty<Match>();
}
