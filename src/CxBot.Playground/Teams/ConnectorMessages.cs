using System.Text.Json;
using CxBot.Playground.Demo;

namespace CxBot.Playground.Teams;

/// <summary>The Bot Connector's conversations: open, post, change, take back.</summary>
internal sealed class ConnectorMessages(TeamsConversations conversations, TeamsRates rates)
{
    /// <summary>Posts into a conversation.</summary>
    /// <param name="wireId">Conversation id, in channels with or without a thread.</param>
    /// <param name="replyTo">The message that is answered; gives the thread where the id has none.</param>
    /// <param name="body">The activity.</param>
    /// <returns>The new id; null when Teams split the activity or it was only typing.</returns>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public async Task<string?> PostAsync(string wireId, string? replyTo, JsonElement? body)
    {
        var (room, root) = Room(wireId);
        var activity = OutboundActivity.Read(body);
        if (room.IsChannel && root is null && replyTo is not null)
            root = (conversations.Find(room.Id, replyTo) ?? throw ConnectorRefusal.NoActivity()).Root;
        rates.Send(room.Id);
        return activity.IsTyping ? null : await AddAsync(room, root, activity);
    }

    /// <summary>Posts into a room what one of its members alone sees.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public async Task<string?> PostTargetedAsync(string wireId, JsonElement? body)
    {
        var (room, root) = Room(wireId);
        var activity = OutboundActivity.Read(body);
        if (room.IsPersonal || body?.At("recipient")?.Text("id") is not { } recipient)
            throw ConnectorRefusal.BadSyntax("Bad argument: a targeted message needs a room and a recipient.");
        if (HarbourAndPine.ByTeamsId(recipient) is not { } reader || !room.Holds(reader))
            throw ConnectorRefusal.NoConversation();
        rates.Send(room.Id);
        return await AddAsync(room, root, activity, reader.AadId);
    }

    /// <summary>Changes one of the bot's own messages.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public async Task UpdateAsync(string wireId, string id, JsonElement? body)
    {
        var (room, _) = Room(wireId);
        var activity = OutboundActivity.Read(body);
        if (activity.IsSplit || activity.IsTyping)
            throw ConnectorRefusal.BadSyntax("An update holds one text or one card.");
        var old = Own(room, id);
        rates.Send(room.Id);
        await conversations.ChangeAsync(
            room.Id,
            old.Id,
            known =>
                known with
                {
                    Text = activity.Text,
                    TextFormat = activity.TextFormat,
                    Card = activity.CardList.Count > 0 ? activity.CardList[0] : null,
                    Revision = known.Revision + 1,
                    // The new card is everybody's card.
                    ViewCards = null,
                }
        );
    }

    /// <summary>Takes back one of the bot's own messages.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public async Task DeleteAsync(string wireId, string id)
    {
        var (room, _) = Room(wireId);
        await conversations.RemoveAsync(Own(room, id));
    }

    /// <summary>Opens the one-to-one chat with a person, always the same, or begins a thread in a channel.</summary>
    /// <returns>The conversation's id, and in channels the first message's.</returns>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public async Task<(string Id, string? ActivityId)> OpenAsync(JsonElement? body)
    {
        if (body is not { ValueKind: JsonValueKind.Object } wanted)
            throw ConnectorRefusal.BadSyntax("The request is no JSON object.");
        if (wanted.Text("tenantId") != HarbourAndPine.TenantId)
            throw ConnectorRefusal.BadSyntax("The tenantId is missing or not this tenant's.");
        if (wanted.At("channelData")?.At("channel")?.Text("id") is { } channel)
            return await OpenThreadAsync(channel, wanted.At("activity"));

        var members = wanted.At("members").Items().ToList();
        if (wanted.Is("isGroup") || members.Count != 1)
            throw ConnectorRefusal.BadSyntax("A chat with exactly one person can be opened.");
        var person = HarbourAndPine.ByTeamsId(members[0].Text("id")) ?? throw ConnectorRefusal.BadSyntax("The member is not known.");
        var chat = TeamsConversation.Find(person.TeamsChat)!;
        if (!conversations.BotIsIn(chat))
            throw ConnectorRefusal.NotInstalled();
        rates.Send(chat.Id);
        if (wanted.At("activity") is { } activity)
            await AddAsync(chat, null, OutboundActivity.Read(activity));
        return (chat.Id, null);
    }

    /// <summary>The conversation of an id of the wire, with the bot in it, and its thread.</summary>
    /// <exception cref="ConnectorRefusal">What Teams would answer.</exception>
    public (TeamsConversation Room, string? Root) Room(string wireId)
    {
        var (id, root) = TeamsConversation.Split(wireId);
        var room = TeamsConversation.Find(id) ?? throw ConnectorRefusal.NoConversation();
        if (!conversations.BotIsIn(room))
            throw ConnectorRefusal.NotInRoster();
        if (root is not null && (!room.IsChannel || conversations.Find(id, root) is not { ThreadId: null }))
            throw ConnectorRefusal.NoConversation();
        return (room, root);
    }

    private async Task<(string Id, string? ActivityId)> OpenThreadAsync(string channel, JsonElement? body)
    {
        var (room, root) = Room(channel);
        if (!room.IsChannel || root is not null)
            throw ConnectorRefusal.BadSyntax("The channel's id is wrong.");
        if (body is null)
            throw ConnectorRefusal.BadSyntax("A thread begins with an activity.");
        var activity = OutboundActivity.Read(body);
        if (activity.IsSplit || activity.IsTyping)
            throw ConnectorRefusal.BadSyntax("A thread begins with one text or one card.");
        rates.Send(room.Id);
        var id = await AddAsync(room, null, activity);
        return (room.InThread(id), id);
    }

    private async Task<string?> AddAsync(TeamsConversation room, string? root, OutboundActivity activity, string? onlyFor = null)
    {
        string? id = null;
        var parts = activity.CardList.Select(card => (Text: (string?)null, Card: (JsonElement?)card));
        if (activity.Text is not null)
            parts = parts.Prepend((activity.Text, null));
        foreach (var (text, card) in parts)
        {
            var message = new TeamsMessage(room.Id, "", null, text, card)
            {
                TextFormat = activity.TextFormat,
                ThreadId = root,
                OnlyFor = onlyFor,
            };
            id = (await conversations.AddAsync(message)).Id;
        }

        return activity.IsSplit ? null : id;
    }

    private TeamsMessage Own(TeamsConversation room, string id)
    {
        var message = conversations.Find(room.Id, id) ?? throw ConnectorRefusal.NoActivity();
        return message.From is null
            ? message
            : throw new ConnectorRefusal(403, "NotEnoughPermissions", "The bot can only change its own messages.");
    }
}
