using CxBot.Core.Content;
using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>What a channel will get, by the same times and the same ranking as the ledger uses.</summary>
internal static class SchedulePreview
{
    /// <summary>The next posts of schedules that run, in order.</summary>
    public static IReadOnlyList<PreviewRow> Of(
        IReadOnlyList<Schedule> schedules,
        string timeZone,
        Func<ContentKind, IReadOnlyList<ContentItem>> fitting,
        ChannelMemory memory,
        int count
    )
    {
        var times =
            from schedule in schedules
            where schedule.PausedAt is null && schedule.NextDueAt is not null
            from time in PlannedTimes.From(schedule.In(timeZone), schedule.NextDueAt!.Value).Take(count)
            orderby time, schedule.Id
            select (schedule, time);
        var rows = new List<PreviewRow>();
        foreach (var (schedule, time) in times.Take(count))
        {
            var choice = ContentRanking.Choose(fitting(schedule.Kind), memory, time, schedule.Rest);
            if (choice is not null)
                memory = memory.With(choice.Item.Id, time);
            rows.Add(new PreviewRow(time, schedule.Kind, choice?.Item, choice?.Why ?? PlannedPostReason.AllShownLately));
        }
        return rows;
    }
}
