using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>Fills the rows anew that still to come held an item which is no longer there.</summary>
internal sealed class Withdrawal(CxDb db, ContentLibrary library, DateTime now)
{
    public async Task RefillAsync(string itemId)
    {
        var held = await (
            from post in db.PlannedPosts
            join channel in db.Channels on post.ChannelId equals channel.Id
            join schedule in db.Schedules on post.ScheduleId equals schedule.Id
            where post.State == PlannedPostState.Planned && post.ItemId == itemId
            orderby post.Id
            select new PostInChannel(post, schedule, channel)
        ).ToListAsync();
        if (held.Count == 0)
            return;
        var chooser = await PostChooser.ForAsync(db, library, [.. held.Select(one => one.Channel)], now);
        foreach (var (post, schedule, channel) in held)
            chooser.Fill(post, schedule, channel);
        await db.SaveChangesAsync();
    }
}
