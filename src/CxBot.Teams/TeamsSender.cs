using System.Net;
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
    TargetedMessages targeted,
    LocalClient local,
    Viewers viewers,
    GuardedDelivery delivery,
    TimeProvider time,
    ILogger<TeamsSender> logger
) : IChatSender
{
    public string Platform => TeamsSetup.Platform;

    /// <summary>As Teams counts for one bot, edits too; of the 50 calls a second that a tenant grants, 40.</summary>
    public LaneLimits Limits { get; } =
        new(BetweenPosts: TimeSpan.Zero, Burst: 1, PerMinute: 2400)
        {
            InConversation =
            [
                new RateWindow(7, TimeSpan.FromSeconds(1)),
                new RateWindow(8, TimeSpan.FromSeconds(2)),
                new RateWindow(60, TimeSpan.FromSeconds(30)),
                new RateWindow(1800, TimeSpan.FromHours(1)),
            ],
            InWorkspace = [new RateWindow(40, TimeSpan.FromSeconds(1))],
            CountsEdits = true,
        };

    public async Task<Delivery> PostAsync(Destination to, Card card, Reader reader, string reference, CancellationToken ct)
    {
        var surface = await SurfaceAsync(to, card, reader, reference, ct);
        return await PostAsync(to, isBare => AdaptiveCards.Render(card, reader, surface with { IsBare = isBare }), ct);
    }

    public async Task<Delivery> EditAsync(Destination to, string messageId, Card card, Reader reader, CancellationToken ct)
    {
        var surface = await SurfaceAsync(to, card, reader, Revision.Now(time), ct);
        return await EditAsync(to, messageId, isBare => AdaptiveCards.Render(card, reader, surface with { IsBare = isBare }), ct);
    }

    /// <summary>Teams cannot be asked which messages stand in a conversation.</summary>
    public Task<Delivery?> FindAsync(Destination to, string reference, DateTime since, CancellationToken ct) =>
        Task.FromResult<Delivery?>(null);

    /// <summary>Posts a card that is drawn for a whole client or, when the flag is set, for a bare one.</summary>
    public Task<Delivery> PostAsync(Destination to, Func<bool, AdaptiveCard> draw, CancellationToken ct) =>
        delivery.DeliverAsync(
            to,
            isEdit: false,
            async reference =>
            {
                var card = draw(local.StandsBehind(reference.ServiceUrl));
                return to switch
                {
                    { User: { } user } => await targeted.TryAsync(to, reference, card, ct)
                        ?? await InChatAsync(to, user, reference, OutgoingActivity.Of(card), ct),
                    { Conversation: { } room } => await PostAsync(reference, to, room, OutgoingActivity.Of(card), ct),
                    _ => new Delivery.Refused("NobodyToWriteTo"),
                };
            },
            ct
        );

    /// <summary>Puts a card in the place of a message of ours.</summary>
    public Task<Delivery> EditAsync(Destination to, string messageId, Func<bool, AdaptiveCard> draw, CancellationToken ct) =>
        delivery.DeliverAsync(
            to,
            isEdit: true,
            async reference =>
            {
                if ((to.Conversation ?? (to.User is { } user ? await ChatAsync(to, user, reference, ct) : null)) is not { } conversation)
                    return new Delivery.Refused("NobodyToWriteTo");
                var activity = OutgoingActivity.Of(draw(local.StandsBehind(reference.ServiceUrl)));
                await connector.PutAsync(reference.ServiceUrl, conversation, messageId, activity, ct);
                return new Delivery.Sent(conversation, messageId);
            },
            ct
        );

    // A chat has no threads: what belongs below a message would stand there as one of its own, for everybody, and is left unsaid.
    // What stands in no thread of a channel begins one, except with the local client, which has no such call. Edits name the channel
    // and the message, in a thread or not.
    private async Task<Delivery> PostAsync(
        ConversationNote reference,
        Destination to,
        string room,
        OutgoingActivity activity,
        CancellationToken ct
    )
    {
        if (to.Thread is not null && !reference.IsChannel)
            return new Delivery.Sent(room, null);
        var isNewThread = reference.IsChannel && to.Thread is null && !local.StandsBehind(reference.ServiceUrl);
        var id = isNewThread
            ? await connector.OpenThreadAsync(reference.ServiceUrl, reference.Bot, room, activity, to.Workspace, ct)
            : await connector.PostAsync(reference.ServiceUrl, ConversationAccount.InThread(room, to.Thread), activity, ct);
        return new Delivery.Sent(room, id);
    }

    private async Task<Delivery> InChatAsync(
        Destination to,
        string user,
        ConversationNote reference,
        OutgoingActivity activity,
        CancellationToken ct
    )
    {
        var words = TeamsTexts.In((await book.PersonAsync(to.Workspace, user, ct)).Language);
        try
        {
            var chat = await ChatAsync(to, user, reference, ct);
            var sent = new Delivery.Sent(chat, await connector.PostAsync(reference.ServiceUrl, chat, activity, ct));
            await PointToChatAsync(to, reference, words.AnsweredInChat, ct);
            return sent;
        }
        catch (ConnectorException refused) when (refused.Status is HttpStatusCode.Forbidden)
        {
            await PointToChatAsync(to, reference, words.NoChatYet, ct);
            throw;
        }
    }

    // Who asked in a room and is answered elsewhere would read nothing there. The answer stands already, so a fault here is none.
    private async Task PointToChatAsync(Destination to, ConversationNote reference, string words, CancellationToken ct)
    {
        if (to.Conversation is not { } room)
            return;
        try
        {
            await PostAsync(reference, to, room, OutgoingActivity.Plain(words), ct);
        }
        catch (Exception fault) when (fault is ConnectorException or TokenUnavailableException || ConnectorClient.IsUnreachable(fault, ct))
        {
            Log.NotDelivered(logger, fault.Message);
        }
    }

    private async Task<Surface> SurfaceAsync(Destination to, Card card, Reader reader, string revision, CancellationToken ct) =>
        IsShared(to)
            ? Surface.Message(revision) with
            {
                IsShared = true,
                Viewers = await viewers.OfAsync(card, reader, to.Workspace, ct),
            }
            : Surface.Message(revision);

    // Ids of one-to-one chats begin with "a:".
    private static bool IsShared(Destination to) =>
        to is { User: null, Conversation: { } conversation } && !conversation.StartsWith("a:", StringComparison.Ordinal);

    private async Task<string> ChatAsync(Destination to, string user, ConversationNote reference, CancellationToken ct)
    {
        var person = await book.PersonAsync(to.Workspace, user, ct);
        if (person.Chat is { } chat)
            return chat;
        var opened = await connector.OpenChatAsync(reference.ServiceUrl, reference.Bot, person.Mri ?? user, to.Workspace, ct);
        await book.KeepChatAsync(to.Workspace, user, opened, ct);
        return opened;
    }
}
