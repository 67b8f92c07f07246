using CxBot.Core.Chat;
using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>Gathers what a schedule's card shows.</summary>
internal static class ScheduleView
{
    /// <summary>How many posts to come are shown with a schedule.</summary>
    public const int Next = 3;

    // Two weeks of a channel that gets something twice a day.
    private const int Most = 30;
    private const int MostOfLog = 10;

    public static async Task<Card> OfAsync(CxDb db, ContentLibrary library, KeptChannel kept, bool mayChange, DateTime now)
    {
        var next = await SchedulePreview.OfAsync(db, library, kept.Channel, kept.Schedules, now, Next);
        var today = LocalDay.Of(now, kept.Channel.TimeZone);
        var daysOff = await db
            .ChannelHolidays.AsNoTracking()
            .Where(holiday => holiday.ChannelId == kept.Channel.Id && holiday.Day >= today)
            .OrderBy(holiday => holiday.Day)
            .ToListAsync();
        return ScheduleCards.Of(kept, next, daysOff, mayChange, now);
    }

    /// <summary>After a change: the schedules as they are in the database now.</summary>
    public static async Task<Card> AfterAsync(CxDb db, ContentLibrary library, Channel channel, DateTime now) =>
        await OfAsync(db, library, new KeptChannel(channel, await KeptChannel.SchedulesAsync(db, channel)), mayChange: true, now);

    /// <summary>Fourteen days, with why.</summary>
    public static async Task<Card> PreviewAsync(CxDb db, ContentLibrary library, KeptChannel kept, DateTime now) =>
        ScheduleCards.Preview(kept.Channel, await SchedulePreview.OfAsync(db, library, kept.Channel, kept.Schedules, now, Most));

    /// <summary>What became of the last posts.</summary>
    public static async Task<Card> LogAsync(CxDb db, ContentLibrary library, Channel channel, DateTime now) =>
        ScheduleCards.Log(channel, await SchedulePreview.BeforeAsync(db, library, channel, now, MostOfLog));

    /// <summary>The next post as it would look, for the asker alone; null when nothing is to come that holds an item.</summary>
    public static async Task<Card?> DryRunAsync(CxDb db, ContentLibrary library, KeptChannel kept, DateTime now)
    {
        var next = (await SchedulePreview.OfAsync(db, library, kept.Channel, kept.Schedules, now, MostOfLog)).FirstOrDefault(row =>
            row.Post.ItemId is not null
        );
        var shelf = (await ContentShelf.OfAsync(db, library, kept.Channel.OrganisationId)).In(kept.Channel.Language);
        return next is not null && shelf.Find(next.Post.ItemId!) is { } item ? ContentCards.DryRun(item, next.Post) : null;
    }
}
