using CxBot.Core.Nudges;
using CxBot.Core.Outbox;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>A channel that nothing can be posted in any more: its schedules pause, and its keeper is told in their own chat.</summary>
internal static class ClosedChannel
{
    /// <summary><paramref name="reason"/>: the platform's code; null for a channel that people archived or deleted. A keeper who knows is not told again, unless a schedule was started anew.</summary>
    public static async Task CloseAsync(CxDb db, long workspaceId, string conversation, string? reason, DateTime now)
    {
        var channel = await db.Channels.SingleOrDefaultAsync(channel =>
            channel.WorkspaceId == workspaceId && channel.ExternalId == conversation && channel.IsActive
        );
        if (channel is null)
            return;
        var running = await db.Schedules.Where(schedule => schedule.ChannelId == channel.Id && schedule.PausedAt == null).ToListAsync();
        foreach (var schedule in running)
            schedule.PausedAt = now;
        await db.SaveChangesAsync();
        if (await ToldTrouble.IsNewAsync(db, workspaceId, $"conversation:{conversation}", now) || running.Count > 0)
            db.Append(Duty.For(channel.KeeperId, ScheduleCards.Closed(channel, reason, paused: running.Count > 0), now));
    }

    /// <summary>It can be posted in again: its schedules stay paused until somebody says go on.</summary>
    public static Task OpenAsync(CxDb db, long workspaceId, string conversation)
    {
        var trouble = $"conversation:{conversation}";
        return db.ToldTroubles.Where(told => told.WorkspaceId == workspaceId && told.Trouble == trouble).ExecuteDeleteAsync();
    }
}
