using CxBot.Core.Chat;

namespace CxBot.Core.Outbox;

/// <summary>One platform's way out. Only the outbox calls it; it renders, sends once, and classes the platform's answer.</summary>
public interface IChatSender
{
    /// <summary>"slack" or "teams".</summary>
    string Platform { get; }

    /// <summary>How fast messages may leave.</summary>
    LaneLimits Limits { get; }

    /// <summary>Posts a card. <paramref name="reference"/> travels with the message where the platform has room for it.</summary>
    Task<Delivery> PostAsync(Destination to, Card card, Reader reader, string reference, CancellationToken ct);

    /// <summary>Replaces the card of a message that the bot posted.</summary>
    Task<Delivery> EditAsync(Destination to, string messageId, Card card, Reader reader, CancellationToken ct);

    /// <summary>
    /// After an ambiguous failure or a crash: whether a message with this reference stands at the destination.
    /// Sent: it does. Gone: it does not. Later: ask again after the wait. Null: the platform can never tell.
    /// </summary>
    Task<Delivery?> FindAsync(Destination to, string reference, DateTime since, CancellationToken ct);
}
