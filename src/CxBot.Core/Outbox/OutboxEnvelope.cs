using System.Collections.Immutable;
using System.Globalization;
using CxBot.Core.Chat;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Outbox;

/// <summary>A message made ready to hand over: where exactly, for whose eyes, which card.</summary>
internal sealed record OutboxEnvelope(Destination To, Card Card, Reader Reader, string Reference, string? MessageId)
{
    /// <summary>Null when what it needs is not there: the person's account, the card to change, or the one in whose thread it belongs.</summary>
    public static async Task<OutboxEnvelope?> ReadAsync(
        Readers readers,
        OutboxMessage message,
        Card card,
        string workspace,
        CancellationToken ct
    )
    {
        await using var db = readers.Open();
        var reference = message.Id.ToString(CultureInfo.InvariantCulture);
        var reader = await ReaderAsync(db, message, card, ct);
        if (message.Kind == OutboxKind.Edit)
            return await PostedAsync(db, message.PostedCardId, ct) is { MessageId: { } posted } place
                ? new OutboxEnvelope(new Destination(workspace, place.Conversation), card, reader, reference, posted)
                : null;
        var thread = message.Thread;
        if (message.ThreadOf is { } above && (thread = (await PostedAsync(db, above, ct))?.MessageId) is null)
            return null;
        // In a one-to-one chat a post has a reader, and nobody whom it must be hidden from.
        if (message.Kind == OutboxKind.Post || message.PersonId is not { } personId)
            return new OutboxEnvelope(new Destination(workspace, message.Conversation, null, thread), card, reader, reference, null);
        var user = await db
            .Identities.Where(identity => identity.PersonId == personId && identity.WorkspaceId == message.WorkspaceId)
            .Select(identity => identity.ExternalId)
            .FirstOrDefaultAsync(ct);
        return user is null
            ? null
            : new OutboxEnvelope(new Destination(workspace, message.Conversation, user, thread), card, reader, reference, null);
    }

    private static Task<PostedCard?> PostedAsync(CxDb db, long? id, CancellationToken ct) =>
        db.PostedCards.SingleOrDefaultAsync(posted => posted.Id == id, ct);

    /// <summary>One person reads in their own language and zone, a room in its own language, else its organisation's.</summary>
    private static async Task<Reader> ReaderAsync(CxDb db, OutboxMessage message, Card card, CancellationToken ct)
    {
        var accounts = await AccountsAsync(db, message.WorkspaceId, [.. CardPeople.Pinged(card), .. card.OwnView?.People ?? []], ct);
        if (message.PersonId is { } personId)
        {
            var person = await db.People.SingleAsync(person => person.Id == personId, ct);
            return new Reader(person.Language, person.TimeZone, accounts) { Way = await WayAsync(db, message, ct) };
        }
        var organisation = await (
            from workspace in db.Workspaces
            join owner in db.Organisations on workspace.OrganisationId equals owner.Id
            where workspace.Id == message.WorkspaceId
            select owner
        ).SingleAsync(ct);
        var room = await db
            .Channels.Where(channel => channel.WorkspaceId == message.WorkspaceId && channel.ExternalId == message.Conversation)
            .Select(channel => new { channel.TimeZone, channel.Language })
            .FirstOrDefaultAsync(ct);
        return new Reader(room?.Language ?? organisation.Language, room?.TimeZone ?? organisation.TimeZone, accounts)
        {
            // A conversation that is no channel of ours is somebody's one-to-one chat.
            Way = room is null ? "" : await WayAsync(db, message, ct),
        };
    }

    private static async Task<string> WayAsync(CxDb db, OutboxMessage message, CancellationToken ct)
    {
        // Whatever is one person's stands in their one-to-one chat, but for a whisper.
        if (message is { PersonId: not null, Kind: not OutboxKind.Whisper })
            return "";
        var platform = await db
            .Workspaces.Where(workspace => workspace.Id == message.WorkspaceId)
            .Select(workspace => workspace.Platform)
            .SingleAsync(ct);
        return WayToSpeak.At(platform, AddressKind.Channel, isInThread: message is not { Thread: null, ThreadOf: null });
    }

    private static async Task<ImmutableDictionary<long, string>> AccountsAsync(
        CxDb db,
        long workspaceId,
        IReadOnlyCollection<long> people,
        CancellationToken ct
    ) =>
        people.Count == 0
            ? ImmutableDictionary<long, string>.Empty
            : (
                await db
                    .Identities.Where(identity => identity.WorkspaceId == workspaceId && people.Contains(identity.PersonId))
                    .ToListAsync(ct)
            ).ToImmutableDictionary(identity => identity.PersonId, identity => identity.ExternalId);
}
