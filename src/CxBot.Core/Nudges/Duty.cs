using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Nudges;

/// <summary>
/// Something a person must or wants to hear that can wait an hour. Appended, it goes to the outbox at once where the person heard
/// nothing of the kind within the hour; else it is kept until their next message of duties, so that several make one. What is
/// urgent goes to the outbox itself instead.
/// </summary>
public sealed class Duty : IAppendOnly
{
    /// <summary>At most one message of duties comes in this time.</summary>
    internal static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    /// <summary>How long a part of a message can still change after it was sent.</summary>
    internal static readonly TimeSpan Changeable = TimeSpan.FromDays(30);

    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>For whom.</summary>
    public long PersonId { get; set; }

    /// <summary>What later edits find it by, whether it was sent or not; null where nothing will change.</summary>
    public string? Subject { get; set; }

    /// <summary>The <see cref="Chat.Card"/> as JSON.</summary>
    public required string Card { get; set; }

    /// <summary>When to look at it, UTC: to send it, to show a change of it, or to forget it.</summary>
    public DateTime NextDueAt { get; set; }

    /// <summary>The subject of the message of several that it became a part of; null while it waits.</summary>
    public string? SentAs { get; set; }

    /// <summary>When that was, UTC.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>What comes with it: at once where it does, else in the same message. Not kept; it is a row of its own.</summary>
    internal IReadOnlyList<Duty> Also { get; set; } = [];

    /// <summary>A duty for a person, from now on.</summary>
    internal static Duty For(long personId, Card card, DateTime now, string? subject = null) =>
        new()
        {
            PersonId = personId,
            Subject = subject,
            Card = StoredCard.Write(card),
            NextDueAt = now,
        };

    /// <summary>Null when another release wrote it, which knew more than this one.</summary>
    internal Card? ReadCard() => StoredCard.Read(Card);
}
