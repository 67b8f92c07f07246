using System.Collections.Concurrent;
using CxBot.Core.Chat;
using CxBot.Core.People;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CxBot.Core.Outbox;

/// <summary>Hands one message to its platform and writes down what became of it.</summary>
internal sealed class OutboxDelivery(
    OutboxRows rows,
    Readers readers,
    IEnumerable<IChatSender> senders,
    PeopleDirectory people,
    TimeProvider time,
    ILogger<OutboxDelivery> logger
)
{
    private const int MostAttempts = 8;
    private const int MostBlindAttempts = 2;

    private static readonly TimeSpan AfterDeath = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<long, (IChatSender? Sender, string Workspace)> workspaces = new();

    /// <summary>Whether the workspace's platform is connected.</summary>
    public bool CanSendTo(long workspaceId) => Workspace(workspaceId).Sender is not null;

    /// <summary>The limits of the workspace's platform.</summary>
    public LaneLimits LimitsOf(long workspaceId) => Workspace(workspaceId).Sender!.Limits;

    /// <summary>Sends a message that is marked as sending.</summary>
    public async Task<Delivery> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        // After an unclear end it may stand there after all.
        if (message.Attempts > 1 && await FindAsync(message, ct) is (Delivery.Sent or Delivery.Later) and var known)
        {
            // Only a look: as long as the platform can't even be asked, nothing was tried.
            await WriteDownAsync(message, known, counts: false);
            return known;
        }
        await SeeConcealedAsync(message, ct);
        var outcome =
            message.ReadCard() is not { } card ? new Delivery.Refused("unreadable_card", RefusedBecause.Release)
            : await EnvelopeAsync(message, card, ct) is not { } envelope ? Nowhere(message)
            : await HandOverAsync(Workspace(message.WorkspaceId).Sender!, envelope, ct);
        if (outcome is Delivery.Unclear unclear)
            return await ResolveAsync(message, unclear.Reason, LongerOf(Backoff(message), unclear.Wait), ct);
        await WriteDownAsync(message, outcome, counts: false);
        return outcome;
    }

    /// <summary>
    /// After an attempt whose end nobody knows: asks the platform whether the message stands there. Where it does not, it is tried
    /// again; where the platform can't tell, once and not a third time: once too often is better than lost, and twice is worse.
    /// </summary>
    private async Task<Delivery> ResolveAsync(OutboxMessage message, string reason, TimeSpan wait, CancellationToken ct)
    {
        Delivery outcome = await FindAsync(message, ct) switch
        {
            Delivery.Sent sent => sent,
            Delivery.Later later => later,
            Delivery.Gone => new Delivery.Later(wait),
            // To edit twice is to edit once.
            _ when message.Kind == OutboxKind.Edit || message.Attempts < MostBlindAttempts => new Delivery.Later(wait),
            _ => new Delivery.Refused(reason),
        };
        await WriteDownAsync(message, outcome, counts: true);
        return outcome;
    }

    /// <summary>
    /// The same for what a process left behind when it died. Where this process is the only one, nothing of it can be under way any
    /// more: a moment is enough for the platform to show what arrived.
    /// </summary>
    public async Task<Delivery> ResolveLeftAsync(OutboxMessage message, CancellationToken ct)
    {
        bool isAlone;
        await using (var db = readers.Open())
            isAlone = db is SqliteCxDb;
        return await ResolveAsync(message, "interrupted", isAlone ? AfterDeath : Backoff(message), ct);
    }

    /// <summary>Whether a post stands at its destination; null where the platform can't tell.</summary>
    private async Task<Delivery?> FindAsync(OutboxMessage message, CancellationToken ct)
    {
        if (message.Kind == OutboxKind.Edit)
            return null;
        return message.ReadCard() is { } card && await EnvelopeAsync(message, card, ct) is { } envelope
            ? await Workspace(message.WorkspaceId).Sender!.FindAsync(envelope.To, envelope.Reference, message.WrittenAt, ct)
            : null;
    }

    // It was read among others and may have waited its turn; now that it is marked as sending, nobody conceals it any more.
    private async Task SeeConcealedAsync(OutboxMessage message, CancellationToken ct)
    {
        if (message is { Kind: OutboxKind.Edit } or { Subject: null })
            return;
        await using var db = readers.Open();
        if (await db.Outbox.Where(row => row.Id == message.Id).Select(row => row.Card).SingleOrDefaultAsync(ct) is { } card)
            message.Card = card;
    }

    private Task<OutboxEnvelope?> EnvelopeAsync(OutboxMessage message, Card card, CancellationToken ct) =>
        OutboxEnvelope.ReadAsync(readers, message, card, Workspace(message.WorkspaceId).Workspace, ct);

    private Task<Delivery> HandOverAsync(IChatSender sender, OutboxEnvelope envelope, CancellationToken ct) =>
        AttemptAsync(() =>
            envelope.MessageId is { } posted
                ? sender.EditAsync(envelope.To, posted, envelope.Card, envelope.Reader, ct)
                : sender.PostAsync(envelope.To, envelope.Card, envelope.Reader, envelope.Reference, ct)
        );

    // A card that is to be changed, or to be written below, is sent before: where it is not there now, it never will be.
    private static Delivery Nowhere(OutboxMessage message) =>
        message is { Kind: OutboxKind.Edit } or { ThreadOf: not null }
            ? new Delivery.Gone("never_posted")
            : new Delivery.Refused("no_account");

    private async Task WriteDownAsync(OutboxMessage message, Delivery outcome, bool counts)
    {
        switch (outcome)
        {
            case Delivery.Sent sent:
                await rows.MarkSentAsync(message, sent);
                logger.Delivered(message.Id, message.Kind, time.GetUtcNow().UtcDateTime - message.WrittenAt);
                break;
            case Delivery.Later later when message.Attempts < MostAttempts:
                await rows.MarkLaterAsync(message, later.Wait, counts);
                logger.Postponed(message.Id, later.Wait);
                break;
            case Delivery.Later:
                await RefuseAsync(message, new Delivery.Refused("too_many_attempts"));
                break;
            case Delivery.Gone gone:
                await rows.MarkGoneAsync(message, gone.Reason);
                logger.NotDelivered(message.Id, message.Kind, gone.Reason);
                break;
            case Delivery.Refused refused:
                await RefuseAsync(message, refused);
                break;
        }
    }

    private async Task RefuseAsync(OutboxMessage message, Delivery.Refused refused)
    {
        await rows.MarkRefusedAsync(message, refused);
        // The next word from them clears the flag, so it must not be hidden by what is cached.
        if (refused.Because == RefusedBecause.Person && message.PersonId is { } person)
            people.Forget(person);
        if (refused.Because == RefusedBecause.Workspace)
            logger.WorkspaceStopped(message.WorkspaceId, refused.Reason);
        else
            logger.NotDelivered(message.Id, message.Kind, refused.Reason);
    }

    private async Task<Delivery> AttemptAsync(Func<Task<Delivery>> send)
    {
        try
        {
            return await send();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            logger.SendFailed(exception);
            return new Delivery.Unclear(exception.GetType().Name);
        }
    }

    private static TimeSpan Backoff(OutboxMessage message) => TimeSpan.FromSeconds(Math.Min(300, 15 * Math.Pow(2, message.Attempts)));

    private static TimeSpan LongerOf(TimeSpan own, TimeSpan? asked) => asked > own ? asked.Value : own;

    private (IChatSender? Sender, string Workspace) Workspace(long id) =>
        workspaces.GetOrAdd(
            id,
            id =>
            {
                using var db = readers.Open();
                var row = db.Workspaces.AsNoTracking().Single(workspace => workspace.Id == id);
                return (senders.FirstOrDefault(sender => sender.Platform == row.Platform), row.ExternalId);
            }
        );
}
