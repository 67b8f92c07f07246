using CxBot.Core.Chat;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>A channel was renamed, got another id, was archived or opened again: what is kept of it follows.</summary>
internal sealed class FollowChannel(CxDb db) : IHandler<ChannelChanged>
{
    public async Task<Reply> RunAsync(ChannelChanged changed, Turn turn, CancellationToken ct)
    {
        var (workspaceId, conversation) = (turn.Place.WorkspaceId, turn.Place.Conversation);
        if (changed.IsClosed == true)
            await ClosedChannel.CloseAsync(db, workspaceId, conversation, reason: null, turn.Now);
        if (changed.IsClosed == false)
            await ClosedChannel.OpenAsync(db, workspaceId, conversation);
        if (changed.Name is { Length: > 0 } name)
            await Channel(workspaceId, conversation).ExecuteUpdateAsync(set => set.SetProperty(channel => channel.Name, name), ct);
        if (changed.IsPrivate is { } isPrivate)
            await Channel(workspaceId, conversation)
                .ExecuteUpdateAsync(set => set.SetProperty(channel => channel.IsPrivate, isPrivate), ct);
        if (changed.Conversation is { Length: > 0 } moved && moved != conversation)
            await MoveAsync(workspaceId, conversation, moved, ct);
        return new Reply.Silent();
    }

    // Homes of contact points, schedules and the ledger hold our own id of the channel, which stays.
    private async Task MoveAsync(long workspaceId, string from, string to, CancellationToken ct)
    {
        if (!await Channel(workspaceId, to).AnyAsync(ct))
            await Channel(workspaceId, from).ExecuteUpdateAsync(set => set.SetProperty(channel => channel.ExternalId, to), ct);
        await db
            .PostedCards.Where(card => card.WorkspaceId == workspaceId && card.Conversation == from)
            .ExecuteUpdateAsync(set => set.SetProperty(card => card.Conversation, to), ct);
        await db
            .Outbox.Where(message =>
                message.WorkspaceId == workspaceId
                && message.Conversation == from
                && (message.State == OutboxState.Pending || message.State == OutboxState.Sending)
            )
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.Conversation, to), ct);
    }

    private IQueryable<Channel> Channel(long workspaceId, string conversation) =>
        db.Channels.Where(channel => channel.WorkspaceId == workspaceId && channel.ExternalId == conversation);
}
