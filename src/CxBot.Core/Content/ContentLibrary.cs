using CxBot.Core.Issues.Playbooks;

namespace CxBot.Core.Content;

/// <summary>All tips and stories, in memory; what was shown where stands in the database.</summary>
public sealed class ContentLibrary
{
    private const string Fallback = "en";

    private readonly ILookup<(ContentKind Kind, string Language), ContentItem> items;
    private readonly ILookup<string, ContentItem> byId;

    /// <summary>The packs that ship with the bot.</summary>
    /// <exception cref="PackRefusedException">One of them has faults.</exception>
    public ContentLibrary()
        : this(InstalledPacks.Read([.. EmbeddedPacks.All()])) { }

    internal ContentLibrary(IReadOnlyList<Pack> packs)
    {
        var all = packs.SelectMany(pack => pack.Items).OrderBy(item => item.Id, StringComparer.Ordinal).ToList();
        items = all.ToLookup(item => (item.Kind, item.Language));
        byId = all.ToLookup(item => item.Id);
        Languages = [.. all.Select(item => item.Language).Distinct().Order(StringComparer.Ordinal)];
        Playbooks = new PlaybookLibrary(packs);
        Standards = [.. packs.SelectMany(pack => pack.Standards).DistinctBy(standard => standard.Id)];
    }

    /// <summary>The languages that at least one pack speaks, BCP 47 tags: what a channel may choose from.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The playbooks that go with them.</summary>
    public PlaybookLibrary Playbooks { get; }

    /// <summary>The standards that items carry.</summary>
    public IReadOnlyList<Standard> Standards { get; }

    /// <summary>Everything of a kind in a language, by id; in English where no pack speaks it.</summary>
    public IReadOnlyList<ContentItem> Of(ContentKind kind, string language) =>
        Tongues(language).Select(tongue => items[(kind, tongue)].ToList()).FirstOrDefault(found => found.Count > 0) ?? [];

    /// <summary>The item in a language, else in English; null once no pack holds it any more.</summary>
    public ContentItem? Find(string id, string language) =>
        Tongues(language)
            .Select(tongue => byId[id].FirstOrDefault(item => item.Language == tongue))
            .FirstOrDefault(item => item is not null);

    // "es-MX" is served by a pack in "es".
    private static IEnumerable<string> Tongues(string language) => [language, language.Split('-')[0], Fallback];
}
