using CxBot.Core.Content;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>All playbooks of the packs in use; those that ship with the bot where no pack holds any.</summary>
public sealed class PlaybookLibrary
{
    private const string Fallback = "en";

    private readonly ILookup<string, Playbook> byId;
    private readonly IReadOnlyList<(string Id, IReadOnlyList<string> Clues, bool GoesFirst, IReadOnlyList<string> Points)> clues;

    internal PlaybookLibrary(IReadOnlyList<Pack> packs)
    {
        var all = packs.SelectMany(pack => pack.Playbooks).ToList();
        // A pack exported by an earlier release holds none.
        if (all.Count == 0)
            all = [.. InstalledPacks.Read([.. EmbeddedPacks.All()]).SelectMany(pack => pack.Playbooks)];
        byId = all.OrderBy(playbook => playbook.Id, StringComparer.Ordinal).ToLookup(playbook => playbook.Id);
        // A report may be in any language, whatever its reader's is.
        clues =
        [
            .. byId.Select(tongues =>
                (
                    tongues.Key,
                    (IReadOnlyList<string>)[.. tongues.SelectMany(playbook => playbook.Clues).Select(Clue).Distinct()],
                    tongues.Any(playbook => playbook.GoesFirst),
                    tongues.First().ContactPoints
                )
            ),
        ];
    }

    /// <summary>Every playbook in a language, by id; in English where it is in no other.</summary>
    public IReadOnlyList<Playbook> In(string language) => [.. byId.Select(tongues => InTongue(tongues, language))];

    /// <summary>The playbook for an issue: by the kind of trouble its owner named, else by the words of the report, else the one for everything.</summary>
    internal Playbook For(Issue issue, ContactPoint? point, string language)
    {
        var id = issue.Trouble is { } trouble ? Named(trouble, point?.Tag) : Guessed($"{issue.Title} {issue.Happened}", point?.Tag);
        return Find(id ?? Named(Troubles.Other, point?.Tag), language);
    }

    /// <summary>The trouble as its owner named it, else as the words of the report hint at; null when they hint at nothing.</summary>
    internal string? TroubleOf(Issue issue, ContactPoint? point) =>
        issue.Trouble ?? (Guessed($"{issue.Title} {issue.Happened}", point?.Tag) is { } id ? byId[id].First().Troubles[0] : null);

    /// <summary>What somebody can say at once, by the words of the report; null when they hint at nothing.</summary>
    internal string? SayNow(string report, ContactPoint? point, string language) =>
        Guessed(report, point?.Tag) is { } id ? Find(id, language).SayNow : null;

    private string? Guessed(string report, string? pointTag)
    {
        var words = Spaced(report);
        return clues
            .Select(one =>
                (
                    one.Id,
                    one.GoesFirst,
                    Found: one.Clues.Count(clue => words.Contains(clue, StringComparison.Ordinal)),
                    Fits: Fits(one.Points, pointTag)
                )
            )
            .Where(one => one.Found > 0)
            .OrderByDescending(one => one.GoesFirst)
            .ThenByDescending(one => one.Found)
            .ThenByDescending(one => one.Fits)
            .Select(one => one.Id)
            .FirstOrDefault();
    }

    private string? Named(string trouble, string? pointTag) =>
        byId.Where(tongues => tongues.First().Troubles.Contains(trouble))
            .OrderByDescending(tongues => Fits(tongues.First().ContactPoints, pointTag))
            // Of two for one kind, the one that has it first is meant for it.
            .ThenBy(tongues => tongues.First().Troubles.ToList().IndexOf(trouble))
            .Select(tongues => tongues.Key)
            .FirstOrDefault();

    private Playbook Find(string? id, string language) => InTongue(id is null ? byId.First() : byId[id], language);

    private static Playbook InTongue(IEnumerable<Playbook> tongues, string language) =>
        tongues
            .OrderByDescending(playbook => playbook.Language == language)
            .ThenByDescending(playbook => playbook.Language == language.Split('-')[0])
            .ThenByDescending(playbook => playbook.Language == Fallback)
            .First();

    private static bool Fits(IReadOnlyList<string> points, string? tag) => tag is not null && points.Contains(tag);

    // " the parcel came too late ": words between single spaces, so that "late" is not found in "plate".
    private static string Spaced(string report)
    {
        var letters = string.Concat(report.ToLowerInvariant().Select(letter => char.IsLetterOrDigit(letter) ? letter : ' '));
        return $" {string.Join(' ', letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
    }

    // "delay*" begins a word; any other clue is whole words.
    private static string Clue(string written) => written.EndsWith('*') ? Spaced(written).TrimEnd() : Spaced(written);
}
