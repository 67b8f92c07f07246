using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>What an organisation's channels may get: the packs, and the stories of its own.</summary>
internal sealed class ContentShelf(ContentLibrary library, string language, IReadOnlyList<ContentItem> own)
{
    private const string WalkSeries = "walk-contact-points";
    private const string Everyone = "everyone";

    private readonly Dictionary<(PostKind Kind, string Tags), IReadOnlyList<ContentItem>> fitting = [];

    private readonly Dictionary<string, ContentShelf> inOtherLanguages = [];

    /// <summary>The shelves of organisations, by id.</summary>
    public static async Task<IReadOnlyDictionary<long, ContentShelf>> OfAsync(CxDb db, ContentLibrary library, IReadOnlyList<long> ids)
    {
        var organisations = ids.Distinct().ToList();
        var languages = await db
            .Organisations.Where(one => organisations.Contains(one.Id))
            .Select(one => new { one.Id, one.Language })
            .ToListAsync();
        var published = await db
            .StorySubmissions.AsNoTracking()
            .Where(story => organisations.Contains(story.OrganisationId) && story.State == StoryState.Published)
            .ToListAsync();
        var stories = published.ToLookup(story => story.OrganisationId);
        return languages.ToDictionary(
            one => one.Id,
            one => new ContentShelf(library, one.Language, [.. stories[one.Id].Select(story => story.ToItem(one.Language))])
        );
    }

    /// <summary>An organisation's shelf.</summary>
    public static async Task<ContentShelf> OfAsync(CxDb db, ContentLibrary library, long organisationId) =>
        (await OfAsync(db, library, [organisationId]))[organisationId];

    /// <summary>The same shelf for a channel with a language of its own; null leaves the organisation's.</summary>
    public ContentShelf In(string? channelsLanguage)
    {
        if (channelsLanguage is null || channelsLanguage == language)
            return this;
        if (!inOtherLanguages.TryGetValue(channelsLanguage, out var shelf))
            inOtherLanguages[channelsLanguage] = shelf = new ContentShelf(library, channelsLanguage, own);
        return shelf;
    }

    /// <summary>What fits a kind of post and, where there are any, its tags. What speaks to everyone fits every role.</summary>
    public IReadOnlyList<ContentItem> Of(PostKind kind, IReadOnlyList<string> tags)
    {
        var key = (kind, string.Join(' ', tags));
        if (fitting.TryGetValue(key, out var found))
            return found;
        var wanted = tags.ToHashSet();
        if (wanted.Overlaps(ContentVocabulary.Roles))
            wanted.Add(Everyone);
        return fitting[key] = [
            // A story that a colleague handed in carries no tags: it fits wherever stories do.
            .. own.Where(item => item.Kind == kind.ItemKind()),
            .. library
                .Of(kind.ItemKind(), language)
                .Where(item => kind != PostKind.Walk || item.Series == WalkSeries)
                .Where(item => wanted.Count == 0 || item.Tags.Any(wanted.Contains)),
        ];
    }

    /// <summary>Everything of a kind for somebody who reads a language.</summary>
    public IReadOnlyList<ContentItem> For(ContentKind kind, string readersLanguage) =>
        [.. own.Where(item => item.Kind == kind), .. library.Of(kind, readersLanguage)];

    /// <summary>The item; null once it is no longer there.</summary>
    public ContentItem? Find(string id) => own.FirstOrDefault(item => item.Id == id) ?? library.Find(id, language);

    /// <summary>What a standard is called.</summary>
    public string StandardName(string id) => library.Standards.FirstOrDefault(standard => standard.Id == id)?.In(language).Name ?? id;

    /// <summary>The ids of the standards, in the packs' order.</summary>
    public IEnumerable<string> Standards => library.Standards.Select(standard => standard.Id);
}
