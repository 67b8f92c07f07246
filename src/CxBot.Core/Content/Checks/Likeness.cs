using System.Globalization;

namespace CxBot.Core.Content.Checks;

/// <summary>
/// Finds items that people would take for the same one: by runs of three words (copied), by rare words in common (told again), and
/// by titles. Both items are named.
/// </summary>
internal static class Likeness
{
    // In the starter pack no two items come above 0.08, 0.16, 0.22 and 0.5; a rewritten copy lies far above.
    private const double CopiedOfBoth = 0.15;
    private const double CopiedOfShorter = 0.3;
    private const double ToldAgain = 0.33;
    private const double SameTitle = 0.6;

    /// <summary>Compares items of one language.</summary>
    public static IEnumerable<PackFault> Of(IReadOnlyList<PackPage> pages)
    {
        var prints = pages.Select(page => new Fingerprint(page)).ToList();
        var rarity = new Rarity(prints);
        foreach (var (first, second) in Suspects(prints))
        {
            if (Why(prints[first], prints[second], rarity) is { } text)
                yield return Named(pages[second].TextFault, pages[first], pages[first].FirstLine, text);
            var title = Shared(prints[first].TitleWords, prints[second].TitleWords).OfBoth;
            if (title >= SameTitle)
                yield return Named(pages[second].TitleFault, pages[first], pages[first].LineOf("title"), "The title says the same as");
        }
    }

    private static PackFault Named(Func<string, PackFault> fault, PackPage other, int line, string says) =>
        fault($"{says} '{other.Item.Title}' ({other.At(line)}). Leave one out, or tell something else.");

    private static string? Why(Fingerprint first, Fingerprint second, Rarity rarity)
    {
        var runs = Shared(first.Runs, second.Runs);
        if (runs.OfBoth >= CopiedOfBoth || runs.OfShorter >= CopiedOfShorter)
            return string.Create(CultureInfo.InvariantCulture, $"{runs.OfShorter:P0} of the wording stands in");
        return rarity.Likeness(first.Words, second.Words) >= ToldAgain ? "In other words, this tells the same as" : null;
    }

    private static (double OfBoth, double OfShorter) Shared<T>(HashSet<T> first, HashSet<T> second)
    {
        if (first.Count == 0 || second.Count == 0)
            return (0, 0);
        var shared = (double)first.Count(second.Contains);
        return (shared / (first.Count + second.Count - shared), shared / Math.Min(first.Count, second.Count));
    }

    // Only pairs that have something in common: in a pack of 5,000 items, comparing each with each would take minutes.
    private static IEnumerable<(int First, int Second)> Suspects(List<Fingerprint> prints)
    {
        var holders = new Dictionary<string, List<int>>();
        for (var i = 0; i < prints.Count; i++)
        {
            var mine = new Dictionary<int, int>();
            foreach (var word in prints[i].Words.Concat(prints[i].TitleWords).Distinct())
            {
                if (!holders.TryGetValue(word, out var others))
                    holders[word] = others = [];
                foreach (var other in others)
                    mine[other] = mine.GetValueOrDefault(other) + 1;
                others.Add(i);
            }
            foreach (var (other, words) in mine)
            {
                // Less than an eighth of the shorter one's words can't reach any of the limits.
                if (
                    words * 8 >= Math.Min(prints[i].Words.Count, prints[other].Words.Count)
                    || words >= Math.Min(prints[i].TitleWords.Count, prints[other].TitleWords.Count)
                )
                    yield return (other, i);
            }
        }
    }
}
