using System.Collections.Concurrent;
using CxBot.Teams.Wire.Cards;

namespace CxBot.Teams;

/// <summary>
/// The cards that were posted lately, so that who cancels a form sees again the card in whose place it opened. A memory of this
/// process only: when it is gone, a short line does.
/// </summary>
internal sealed class ShownCards
{
    private const int Most = 300;

    private readonly ConcurrentDictionary<(string Conversation, string Message), AdaptiveCard> cards = new();
    private readonly ConcurrentQueue<(string Conversation, string Message)> oldest = new();

    public void Keep(string conversation, string message, AdaptiveCard card)
    {
        if (!cards.TryAdd((conversation, message), card))
        {
            cards[(conversation, message)] = card;
            return;
        }
        oldest.Enqueue((conversation, message));
        while (oldest.Count > Most && oldest.TryDequeue(out var key))
            cards.TryRemove(key, out _);
    }

    public AdaptiveCard? Find(string conversation, string? message) =>
        message is null ? null : cards.GetValueOrDefault((conversation, message));
}
