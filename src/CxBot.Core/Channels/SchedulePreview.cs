using CxBot.Core.Content;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Channels;

/// <summary>What a channel will get: first what stands in the ledger, then by the same times and the same ranking what likely follows.</summary>
internal static class SchedulePreview
{
    /// <summary>How far a preview looks.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(14);

    // A demo's next hour says enough, and leaves room for what comes on days.
    private const int MostOfDemoSchedule = 4;

    /// <summary>The posts to come, in order, at most so many.</summary>
    public static async Task<IReadOnlyList<PreviewRow>> OfAsync(
        CxDb db,
        ContentLibrary library,
        Channel channel,
        IReadOnlyList<Schedule> schedules,
        DateTime now,
        int most
    )
    {
        var chooser = await PostChooser.ForAsync(db, library, [channel], now);
        var fixedRows = await db
            .PlannedPosts.AsNoTracking()
            .Where(row =>
                row.ChannelId == channel.Id
                && row.PlannedAt > now
                && (row.State == PlannedPostState.Planned || row.State == PlannedPostState.Skipped)
            )
            .OrderBy(row => row.PlannedAt)
            .ThenBy(row => row.Id)
            .Take(most)
            .ToListAsync();
        var standing = fixedRows.Select(row => (row.ScheduleId, row.PlannedAt)).ToHashSet();
        var times =
            from schedule in schedules
            where schedule.NextDueAt is not null && (schedule.PausedAt is null || schedule.PausedUntil is not null)
            from time in PlannedTimes
                .From(schedule.In(channel.TimeZone), schedule.NextDueAt!.Value)
                .SkipWhile(time => time <= now)
                .Take(schedule.EveryMinutes is null ? most : MostOfDemoSchedule)
                .TakeWhile(time => time <= now + Ahead)
            where !standing.Contains((schedule.Id, time))
            orderby time, schedule.Id
            select chooser.Row(schedule, channel, time);
        var shelf = chooser.ShelfOf(channel);
        return
        [
            .. fixedRows
                .Select(row => new PreviewRow(row, TitleOf(row, shelf), IsLikely: false))
                .Concat(times.Take(most).Select(row => new PreviewRow(row, TitleOf(row, shelf), IsLikely: true)))
                .OrderBy(row => row.Post.PlannedAt)
                .Take(most),
        ];
    }

    /// <summary>What became of the last posts, the newest first.</summary>
    public static async Task<IReadOnlyList<PreviewRow>> BeforeAsync(
        CxDb db,
        ContentLibrary library,
        Channel channel,
        DateTime now,
        int most
    )
    {
        var shelf = (await ContentShelf.OfAsync(db, library, channel.OrganisationId)).In(channel.Language);
        var rows = await db
            .PlannedPosts.AsNoTracking()
            .Where(row => row.ChannelId == channel.Id && row.PlannedAt <= now && row.State != PlannedPostState.Planned)
            .OrderByDescending(row => row.PlannedAt)
            .ThenByDescending(row => row.Id)
            .Take(most)
            .ToListAsync();
        return [.. rows.Select(row => new PreviewRow(row, TitleOf(row, shelf), IsLikely: false))];
    }

    private static string? TitleOf(PlannedPost row, ContentShelf shelf) => row.ItemId is { } id ? shelf.Find(id)?.Title : null;
}
