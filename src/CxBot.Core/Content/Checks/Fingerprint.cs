namespace CxBot.Core.Content.Checks;

/// <summary>What an item is recognised by.</summary>
internal sealed class Fingerprint
{
    private static readonly string[] Endings = ["ing", "ed", "es", "s", "e"];

    private const int Run = 3;
    private const int ShortestWord = 3;

    // Words that carry no subject; only English, where the others' lists would be guesses.
    private static readonly HashSet<string> Common =
    [
        .. "a an and any are as at back be because been before but by can could did do does else for from get gets give had has have he her him his how i if in into is it its just made make many may might more most much must my no not now of on once one only or other our out over own put say says see she should so some somebody such take than that the their them then there these they thing this those through to today too two under until up us was we were what when where which while who whom whose will with would you your yours yourself".Split(
            ' '
        ),
    ];

    public Fingerprint(PackPage page)
    {
        var words = Sentences.WordsOf(page.Body).Select(word => word.ToLowerInvariant()).ToList();
        Runs = [.. Enumerable.Range(0, Math.Max(0, words.Count - Run + 1)).Select(i => string.Join(' ', words.GetRange(i, Run)))];
        TitleWords = [.. Subjects(Sentences.WordsOf(page.Item.Title))];
        Words = [.. Subjects(words), .. TitleWords];
    }

    /// <summary>Every three words in a row.</summary>
    public HashSet<string> Runs { get; }

    /// <summary>The words that carry the subject, by their stem.</summary>
    public HashSet<string> Words { get; }

    /// <summary>Those of the title.</summary>
    public HashSet<string> TitleWords { get; }

    private static IEnumerable<string> Subjects(IEnumerable<string> words) =>
        words.Select(word => word.ToLowerInvariant()).Where(word => word.Length >= ShortestWord && !Common.Contains(word)).Select(Stem);

    private static string Stem(string word) =>
        Endings
            .Where(ending => word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= ShortestWord)
            .Select(ending => word[..^ending.Length])
            .FirstOrDefault(word);
}
