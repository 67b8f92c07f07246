using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Teams.Tokens;
using CxBot.Teams.Wire;
using CxBot.Teams.Wire.Cards;
using Microsoft.Extensions.Logging;

namespace CxBot.Teams;

/// <summary>Posts and edits messages in Teams.</summary>
internal sealed class TeamsSender(
    ConnectorClient connector,
    ConversationBook book,
    LocalClient local,
    TimeProvider time,
    ILogger<TeamsSender> logger
) : IChatSender
{
    public string Platform => TeamsSetup.Platform;

    /// <summary>Per conversation 7 in a second, 60 in 30 seconds, 1,800 in an hour; 50 calls a second per tenant, kept at 40.</summary>
    public LaneLimits Limits { get; } = new(BetweenPosts: TimeSpan.FromSeconds(2), Burst: 7, PerMinute: 2400);

    public Task<Delivery> PostAsync(Destination to, Card card, Reader reader, string reference, CancellationToken ct) =>
        PostAsync(to, isBare => AdaptiveCards.Render(card, reader, Surface.Message(reference) with { IsBare = isBare }), ct);

    public Task<Delivery> EditAsync(Destination to, string messageId, Card card, Reader reader, CancellationToken ct) =>
        EditAsync(
            to,
            messageId,
            isBare => AdaptiveCards.Render(card, reader, Surface.Message(Revision.Now(time)) with { IsBare = isBare }),
            ct
        );

    /// <summary>Teams cannot be asked which messages stand in a conversation.</summary>
    public Task<Delivery?> FindAsync(Destination to, string reference, DateTime since, CancellationToken ct) =>
        Task.FromResult<Delivery?>(null);

    /// <summary>Posts a card that is drawn for a whole client or, when the flag is set, for a bare one.</summary>
    public Task<Delivery> PostAsync(Destination to, Func<bool, AdaptiveCard> draw, CancellationToken ct) =>
        DeliverAsync(
            to,
            isEdit: false,
            async (serviceUrl, conversation) =>
            {
                var at = ConversationAccount.InThread(conversation, IsPrivate(to) ? null : to.Thread);
                var id = await connector.PostAsync(serviceUrl, at, OutgoingActivity.Of(draw(local.StandsBehind(serviceUrl))), ct);
                return new Delivery.Sent(conversation, id);
            },
            ct
        );

    /// <summary>Puts a card in the place of a message of ours.</summary>
    public Task<Delivery> EditAsync(Destination to, string messageId, Func<bool, AdaptiveCard> draw, CancellationToken ct) =>
        DeliverAsync(
            to,
            isEdit: true,
            async (serviceUrl, conversation) =>
            {
                await connector.PutAsync(serviceUrl, conversation, messageId, OutgoingActivity.Of(draw(local.StandsBehind(serviceUrl))), ct);
                return new Delivery.Sent(conversation, messageId);
            },
            ct
        );

    // Teams has no message in a room for one reader only, so it goes to their one-to-one chat.
    private static bool IsPrivate(Destination to) => to.User is not null || to.Conversation is null;

    private async Task<Delivery> DeliverAsync(Destination to, bool isEdit, Func<string, string, Task<Delivery>> send, CancellationToken ct)
    {
        try
        {
            if (await book.FindAsync(to.Workspace, to.Conversation ?? "", ct) is not { } reference)
                return new Delivery.Refused("NoConversationReference");
            if ((IsPrivate(to) ? await ChatAsync(to, reference, ct) : to.Conversation) is not { } conversation)
                return new Delivery.Refused("NobodyToWriteTo");
            return await send(reference.ServiceUrl, conversation);
        }
        catch (Exception fault) when (fault is ConnectorException or TokenUnavailableException || ConnectorClient.IsUnreachable(fault, ct))
        {
            Log.NotDelivered(logger, fault.Message);
            return TeamsErrors.Class(fault, isEdit);
        }
    }

    private async Task<string?> ChatAsync(Destination to, ConversationNote reference, CancellationToken ct)
    {
        if (to.User is not { } user)
            return null;
        var person = await book.PersonAsync(to.Workspace, user, ct);
        if (person.Chat is { } chat)
            return chat;
        var opened = await connector.OpenChatAsync(reference.ServiceUrl, reference.Bot, person.Mri ?? user, to.Workspace, ct);
        await book.KeepChatAsync(to.Workspace, user, opened, ct);
        return opened;
    }
}
