using CxBot.Core.Chat;

namespace CxBot.Core.Rights;

/// <summary>Finds rows of the <see cref="RightsTable"/>.</summary>
internal static class RightsIndex
{
    private static readonly Dictionary<(Type Handler, string Word), Right> ByHandler = RightsTable.Rows.ToDictionary(
        row => (row.Handler, row.Word),
        row => row.Right
    );

    /// <summary>Whether a handler has a row.</summary>
    public static bool Holds(Type handler) => ByHandler.ContainsKey((handler, ""));

    /// <summary>Who may have a handler run; for a command with these words after its own.</summary>
    public static Right Of(Type handler, string words)
    {
        var word = CommandLine.Cut(words).Word.ToLowerInvariant();
        return
            ByHandler.TryGetValue((handler, word), out var right)
            || (word.Length > 0 && ByHandler.TryGetValue((handler, RightsTable.Any), out right))
            ? right
            : ByHandler[(handler, "")];
    }
}
