using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace CxBot.Core.Content.Checks;

/// <summary>No worn words, no exclamation marks, no shouting.</summary>
internal static partial class Tone
{
    private static readonly ConcurrentDictionary<string, PhraseList> Filler = [];

    public static IEnumerable<PackFault> Of(PackPage page)
    {
        var filler = Filler.GetOrAdd(page.Item.Language, language => PhraseList.Load("filler", language));
        return Faults(page.Item.Title, filler)
            .Select(fault => page.TitleFault(fault.Sentence))
            .Concat(Faults(page.Body, filler).Select(fault => page.BodyFault(fault.Index, fault.Sentence)));
    }

    private static IEnumerable<(int Index, string Sentence)> Faults(string text, PhraseList filler) =>
        filler
            .In(text)
            .Select(match => (match.Index, $"'{match.Value.ReplaceLineEndings(" ")}' is worn out. Say what is meant in plain words."))
            .Concat(Shouts().Matches(text).Select(match => (match.Index, "An exclamation mark shouts. A full stop will do.")))
            .Concat(Capitals().Matches(text).Select(match => (match.Index, $"'{match.Value}' is all capitals. Write it small.")));

    [GeneratedRegex("[!¡]+")]
    private static partial Regex Shouts();

    // Up to three capitals are an abbreviation that people know, such as HR or VAT.
    [GeneratedRegex(@"\b\p{Lu}{4,}\b")]
    private static partial Regex Capitals();
}
