namespace CxBot.Core.Chat;

/// <summary>
/// Something that reached the bot, in neutral words. Adapters translate wire payloads into one of the derived records;
/// ids are the platform's own and are resolved by the <see cref="Dispatcher"/> before a handler runs.
/// </summary>
public abstract record Inbound
{
    /// <summary>
    /// The same for every delivery of the same act (Slack: event id, trigger id, view id and hash; Teams: conversation and
    /// activity id). A second arrival gets the first one's answer and has no second effect.
    /// </summary>
    public required string ReceiptKey { get; init; }

    /// <summary>Who acted.</summary>
    public required Account From { get; init; }

    /// <summary>Where they acted.</summary>
    public required Address At { get; init; }

    /// <summary>
    /// The key that the same act would have had a little earlier, where a key holds only for a while; null elsewhere. An act that comes
    /// again across the turn from one such time to the next is found by it.
    /// </summary>
    public string? EarlierReceiptKey { get; init; }

    /// <summary>Done by a client on its own, e.g. when it shows a card: no word of the person, so it tells nothing about them.</summary>
    public bool IsUnasked { get; init; }

    /// <summary>
    /// Whether the platform's answer (HTTP body, response URL) can carry the reply. When false the dispatcher writes the reply
    /// into the outbox in the transaction that holds the receipt.
    /// </summary>
    public bool CarriesReply { get; init; } = true;
}
