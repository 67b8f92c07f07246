namespace CxBot.Core.Chat;

/// <summary>The words that somebody typed to find something by.</summary>
public sealed class SearchWords(string typed)
{
    /// <summary>How many things a list holds; further down nobody reads.</summary>
    public const int MostFound = 8;

    private readonly string[] words = typed.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>As typed, without spaces around.</summary>
    public string Typed { get; } = typed.Trim();

    /// <summary>Whether every word stands somewhere in the text; always, without a word.</summary>
    public bool Fit(string text) => Array.TrueForAll(words, word => text.Contains(word, StringComparison.InvariantCultureIgnoreCase));
}
