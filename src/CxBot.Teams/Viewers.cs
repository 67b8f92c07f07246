using CxBot.Core.Chat;

namespace CxBot.Teams;

/// <summary>Finds whom a card shows more than everybody, by the ids that Teams wants for that.</summary>
internal sealed class Viewers(ConversationBook book)
{
    // Of more, Teams asks none.
    private const int Most = 60;

    /// <summary>The first sixty of them whom the bot has met in the tenant.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(Card card, Reader reader, string tenant, CancellationToken ct)
    {
        var found = new List<string>();
        foreach (var person in card.OwnView?.People ?? [])
        {
            if (found.Count == Most)
                break;
            if (reader.Accounts.TryGetValue(person, out var user) && (await book.PersonAsync(tenant, user, ct)).Mri is { } mri)
                found.Add(mri);
        }
        return found;
    }
}
