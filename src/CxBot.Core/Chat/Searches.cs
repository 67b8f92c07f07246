using CxBot.Core.People;
using CxBot.Core.Storage;

namespace CxBot.Core.Chat;

/// <summary>Answers searches from reads, beside the dispatcher: a search changes nothing and needs no receipt.</summary>
public sealed class Searches
{
    private readonly Dictionary<string, ISearch> byId;
    private readonly PeopleDirectory people;
    private readonly Readers readers;
    private readonly TimeProvider time;

    internal Searches(IEnumerable<ISearch> searches, PeopleDirectory people, Readers readers, TimeProvider time) =>
        (byId, this.people, this.readers, this.time) = (searches.ToDictionary(search => search.Id), people, readers, time);

    /// <summary>What the asker may put into a message; nothing for a search that there is not, and for guests.</summary>
    public async Task<FoundForReader> FindAsync(Account asker, Address at, string id, string words, CancellationToken ct)
    {
        var actor = await people.FindAsync(asker, speaking: true, ct);
        var reader = TurnResolver.ReaderOf(actor, at);
        if (actor.IsGuest || !byId.TryGetValue(id, out var search))
            return new FoundForReader([], reader);
        await using var db = readers.Open();
        var found = await search.FindAsync(db, actor, new SearchWords(words), time.GetUtcNow().UtcDateTime, ct);
        return new FoundForReader([.. found.Select(WithoutButtons)], reader);
    }

    // In a message of somebody's, in any chat, nobody may be there to answer a press.
    private static Found WithoutButtons(Found found) =>
        found with
        {
            Card = found.Card with { Blocks = [.. found.Card.Blocks.Where(block => block is not Buttons)] },
        };
}
