using System.Net;
using CxBot.Core.Outbox;
using CxBot.Teams.Tokens;
using CxBot.Teams.Trust;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>
/// Sends with the right address, and draws what follows from Teams' answer: what was refused for good is refused by ourselves from
/// then on, a moved service is found, a lost chat is opened anew.
/// </summary>
internal sealed class GuardedDelivery(ConversationBook book, Throttles throttles, TimeProvider time, ILogger<GuardedDelivery> logger)
{
    /// <summary>Calls <paramref name="send"/> with where to call, and classes what it throws.</summary>
    public async Task<Delivery> DeliverAsync(Destination to, bool isEdit, Func<ConversationNote, Task<Delivery>> send, CancellationToken ct)
    {
        if (await book.FindAsync(to.Workspace, to.Conversation ?? "", ct) is not { } reference)
            return new Delivery.Refused("NoConversationReference");
        var isPrivate = IsPrivate(to);
        if (await RefusalAsync(to, reference, ct) is { } refusal && refusal.Holds(time.GetUtcNow()))
            return new Delivery.Refused(refusal.Code, isPrivate ? RefusedBecause.Person : RefusedBecause.Conversation);
        try
        {
            var delivery = await SendAsync(to, reference, send, ct);
            throttles.Clear(Key(to));
            return delivery;
        }
        catch (Exception fault) when (fault is ConnectorException or TokenUnavailableException || ConnectorClient.IsUnreachable(fault, ct))
        {
            Log.NotDelivered(logger, fault.Message);
            var delivery = TeamsErrors.Class(fault, isEdit, isPrivate);
            await FollowAsync(to, reference, delivery, ct);
            return fault switch
            {
                ConnectorException { Status: HttpStatusCode.TooManyRequests or HttpStatusCode.PreconditionFailed, RetryAfter: null } =>
                    new Delivery.Later(throttles.Next(Key(to))),
                _ => delivery,
            };
        }
    }

    private async Task<Delivery> SendAsync(
        Destination to,
        ConversationNote reference,
        Func<ConversationNote, Task<Delivery>> send,
        CancellationToken ct
    )
    {
        try
        {
            return await send(reference);
        }
        catch (ConnectorException refused) when (refused.Code == "InvalidBotApiHost")
        {
            // Once, and not to and fro: a tenant has one host at a time.
            if (await ElsewhereAsync(to, reference, ct) is not { } moved)
                throw;
            var delivery = await send(moved);
            await book.MoveAsync(to.Workspace, to.Conversation, moved, ct);
            return delivery;
        }
        catch (ConnectorException gone)
            when (gone is { Status: HttpStatusCode.NotFound, Code: "ConversationNotFound" } && to.Conversation is null)
        {
            // Of a chat that was known only; one that was opened a moment ago is not opened again.
            if (to.User is not { } user || (await book.PersonAsync(to.Workspace, user, ct)).Chat is null)
                throw;
            await book.KeepChatAsync(to.Workspace, user, null, ct);
            return await send(reference);
        }
    }

    private async Task<ConversationNote?> ElsewhereAsync(Destination to, ConversationNote reference, CancellationToken ct)
    {
        var newest = await book.NewestAsync(to.Workspace, ct);
        var other = newest?.ServiceUrl != reference.ServiceUrl ? newest?.ServiceUrl : ServiceHosts.OtherCloud(reference.ServiceUrl);
        return other is null ? null : reference with { ServiceUrl = other };
    }

    private async Task<Refusal?> RefusalAsync(Destination to, ConversationNote reference, CancellationToken ct) =>
        to switch
        {
            { User: null } => reference.Refusal,
            // In a room, an answer for one person may still be shown there.
            { Conversation: null } => (await book.PersonAsync(to.Workspace, to.User, ct)).Refusal,
            _ => null,
        };

    private async Task FollowAsync(Destination to, ConversationNote reference, Delivery delivery, CancellationToken ct)
    {
        if (delivery is Delivery.Refused { Because: RefusedBecause.Person, Reason: var why } && to.User is { } user)
            await book.KeepRefusalAsync(to.Workspace, user, why, ct);
        // A thread may be gone from a room that stands.
        if (
            delivery is Delivery.Refused { Because: RefusedBecause.Conversation, Reason: var reason }
            && to is { Conversation: { } room, Thread: null }
        )
            await book.KeepRefusalAsync(room, reference, reason, ct);
    }

    private static bool IsPrivate(Destination to) => to.User is not null || to.Conversation is null;

    private static string Key(Destination to) => to.Conversation ?? $"{to.Workspace}:{to.User}";
}
