using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>Finds stories that channels may get: the colleagues' published ones, then the packs'.</summary>
internal sealed class FindStory(ContentLibrary library) : ISearch
{
    public string Id => "findStory";

    public async Task<IReadOnlyList<Found>> FindAsync(CxDb db, Colleague asker, SearchWords words, DateTime now, CancellationToken ct)
    {
        var shelf = await ContentShelf.OfAsync(db, library, asker.OrganisationId);
        return
        [
            .. shelf
                .For(ContentKind.Story, asker.Language)
                .Where(story => words.Fit($"{story.Title}\n{string.Join('\n', story.Paragraphs)}"))
                .OrderByDescending(story => words.Fit(story.Title))
                .Take(SearchWords.MostFound)
                .Select(story => new Found(Text.Typed(story.Title), ContentCards.Origin(story), ContentCards.Asked(story))),
        ];
    }
}
