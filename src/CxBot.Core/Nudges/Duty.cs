using System.Text.Json;
using CxBot.Core.Chat;

namespace CxBot.Core.Nudges;

/// <summary>
/// Something a person must or wants to hear that can wait an hour: kept until their next message of duties, so that several make
/// one. What is urgent goes to the outbox at once instead.
/// </summary>
public sealed class Duty
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>For whom.</summary>
    public long PersonId { get; set; }

    /// <summary>The <see cref="Chat.Card"/> as JSON.</summary>
    public required string Card { get; set; }

    /// <summary>When to look at it, UTC.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>A duty for a person, from now on.</summary>
    internal static Duty For(long personId, Card card, DateTime now) =>
        new()
        {
            PersonId = personId,
            Card = JsonSerializer.Serialize(card, ChatJson.Default.Card),
            NextDueAt = now,
        };

    internal Card ReadCard() => JsonSerializer.Deserialize(Card, ChatJson.Default.Card)!;
}
