using CxBot.Core.Chat;
using CxBot.Core.Storage;

namespace CxBot.Core.Outbox;

/// <summary>
/// Something that must be said and is not the direct answer: written in the transaction that makes it true, sent after the
/// commit by its workspace's lane.
/// </summary>
public sealed class OutboxMessage : IAppendOnly
{
    /// <summary>The row; also the reference that travels with the message.</summary>
    public long Id { get; set; }

    /// <summary>The lane. 0: nobody can reach the person.</summary>
    public long WorkspaceId { get; set; }

    /// <summary>What it does.</summary>
    public OutboxKind Kind { get; set; }

    /// <summary>The platform's conversation; null for <see cref="OutboxKind.Direct"/>.</summary>
    public string? Conversation { get; set; }

    /// <summary>The thread to answer in.</summary>
    public string? Thread { get; set; }

    /// <summary>The <see cref="PostedCard"/> below which it stands: the thread is known once that was sent.</summary>
    public long? ThreadOf { get; set; }

    /// <summary>Who reads it, for <see cref="OutboxKind.Direct"/>, <see cref="OutboxKind.Whisper"/> and a post in a one-to-one chat.</summary>
    public long? PersonId { get; set; }

    /// <summary>What later edits find it by, or what an <see cref="OutboxKind.Edit"/> is about.</summary>
    public string? Subject { get; set; }

    /// <summary>The place to edit, for <see cref="OutboxKind.Edit"/>; the place that will be edited, for a post with a subject.</summary>
    public long? PostedCardId { get; set; }

    /// <summary>The <see cref="Chat.Card"/> as JSON.</summary>
    public required string Card { get; set; }

    /// <summary>Where it stands.</summary>
    public OutboxState State { get; set; }

    /// <summary>How often it was handed to the platform.</summary>
    public int Attempts { get; set; }

    /// <summary>Not before, UTC.</summary>
    public DateTime NotBefore { get; set; }

    /// <summary>When it was written, UTC.</summary>
    public DateTime WrittenAt { get; set; }

    /// <summary>When it was sent or given up, UTC.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Why it failed: the platform's code.</summary>
    public string? Reason { get; set; }

    /// <summary>What the platform's "no" was about, if it was one.</summary>
    public RefusedBecause? Because { get; set; }

    /// <summary>The lane's fencing number when it was handed to the platform.</summary>
    public long Fence { get; set; }

    /// <summary>Only an edit's, and not kept: whoever waits to hear of the subject by a duty need not hear of it any more.</summary>
    internal bool EndsDuty { get; init; }

    /// <summary>Only an edit's, and not kept: what was not sent yet says this too.</summary>
    internal bool HidesUnsent { get; init; }

    /// <summary>To everybody at a place, in its thread if there is one. With a subject it can be edited later.</summary>
    public static OutboxMessage To(Place place, Card card, string? subject = null) =>
        To(place.WorkspaceId, place.Conversation, card, subject, place.Thread);

    /// <summary>To everybody in a conversation.</summary>
    public static OutboxMessage To(long workspaceId, string conversation, Card card, string? subject = null, string? thread = null) =>
        New(OutboxKind.Post, card).At(workspaceId, conversation, thread, subject);

    /// <summary>In the thread below a card in a room, whether that was sent already or is on its way.</summary>
    public static OutboxMessage Below(PostedCard card, string conversation, Card words, string? subject = null)
    {
        var message = To(card.WorkspaceId, conversation, words, subject);
        message.ThreadOf = card.Id;
        return message;
    }

    /// <summary>An answer in somebody's one-to-one chat, where they asked: read in their language and zone.</summary>
    public static OutboxMessage InChat(Place place, long personId, Card card, string? subject = null)
    {
        var message = To(place, card, subject);
        message.PersonId = personId;
        return message;
    }

    /// <summary>To one person's one-to-one chat, in the workspace where they last were.</summary>
    public static OutboxMessage ToPerson(long personId, Card card, string? subject = null)
    {
        var message = New(OutboxKind.Direct, card);
        message.PersonId = personId;
        message.Subject = subject;
        return message;
    }

    /// <summary>To one person, with a <see cref="Chat.Card"/> that is JSON already.</summary>
    internal static OutboxMessage ToPerson(long personId, string card, string? subject) =>
        new()
        {
            Kind = OutboxKind.Direct,
            PersonId = personId,
            Subject = subject,
            Card = card,
        };

    /// <summary>To one person at a place where others must not see it.</summary>
    public static OutboxMessage Whisper(Place place, long personId, Card card)
    {
        var message = New(OutboxKind.Whisper, card).At(place.WorkspaceId, place.Conversation, place.Thread, null);
        message.PersonId = personId;
        return message;
    }

    /// <summary>A new face for every card posted with this subject, on either platform.</summary>
    public static OutboxMessage Edit(string subject, Card card)
    {
        var message = New(OutboxKind.Edit, card);
        message.Subject = subject;
        return message;
    }

    /// <summary>The same, where the matter is over for who read or was to read of it: nothing is sent to say so.</summary>
    public static OutboxMessage Withdraw(string subject, Card card) => New(OutboxKind.Edit, card, subject, endsDuty: true);

    /// <summary>The same, where what stood there must not be read any more, nor what waits to be sent.</summary>
    public static OutboxMessage Conceal(string subject, Card card) =>
        New(OutboxKind.Edit, card, subject, endsDuty: true, hidesUnsent: true);

    /// <summary>Null when another release wrote it, which knew more than this one.</summary>
    internal Card? ReadCard() => StoredCard.Read(Card);

    private static OutboxMessage New(OutboxKind kind, Card card, string? subject = null, bool endsDuty = false, bool hidesUnsent = false) =>
        new()
        {
            Kind = kind,
            Card = StoredCard.Write(card),
            Subject = subject,
            EndsDuty = endsDuty,
            HidesUnsent = hidesUnsent,
        };

    private OutboxMessage At(long workspaceId, string conversation, string? thread, string? subject)
    {
        WorkspaceId = workspaceId;
        Conversation = conversation;
        Thread = thread;
        Subject = subject;
        return this;
    }
}
