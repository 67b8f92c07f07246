using CxBot.Core.Channels;
using CxBot.Core.Outbox;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace CxBot.Core.Content;

/// <summary>
/// One transaction's share of what is due: ledger rows, posts and the next planned times, all or none. The ledger's key and the
/// guard on the next planned time let only one of two nodes win; the other starts again and finds nothing due.
/// </summary>
internal sealed class DueBatch(CxDb db, ContentLibrary library, DateTime now)
{
    /// <summary>The most schedules in a transaction.</summary>
    public const int MostSchedules = 200;

    // After a long stop a single schedule may leave 200 rows: others who wait to write get their turn in between.
    private const int EnoughRows = 1000;

    private readonly List<(PlannedPost Post, ContentItem Item, Channel Channel)> posts = [];
    private readonly Dictionary<long, int> missed = [];
    private int rows;

    /// <summary>Does it; how many planned times each organisation missed, demos left out.</summary>
    public async Task<IReadOnlyDictionary<long, int>> RunAsync()
    {
        var due = await DueSchedules.At(db, now).Take(MostSchedules).ToListAsync();
        var memories = await ChannelMemories.OfAsync(db, [.. due.Select(one => one.Channel.Id)]);
        foreach (var one in due.TakeWhile(_ => rows < EnoughRows))
            Settle(one, memories[one.Channel.Id]);
        await db.SaveChangesAsync();
        // Only now the rows have the ids that their cards are known by.
        foreach (var (post, item, channel) in posts)
            db.Append(OutboxMessage.To(channel.WorkspaceId, channel.ExternalId, ContentCards.Posted(item, post, 0), post.Subject));
        return missed;
    }

    private void Settle(DueSchedule due, ChannelMemory memory)
    {
        var schedule = due.Schedule;
        var plan = DuePlan.For(schedule.In(due.Channel.TimeZone), schedule.NextDueAt!.Value, now);
        foreach (var skipped in plan.Skipped)
        {
            var row = Row(schedule, skipped.First, skipped.WasMissed ? PlannedPostReason.Missed : PlannedPostReason.Overtaken);
            row.Occurrences = skipped.Count;
            if (schedule.EveryMinutes is null)
                missed[due.Channel.OrganisationId] = missed.GetValueOrDefault(due.Channel.OrganisationId) + skipped.Count;
        }
        if (plan.Post is { } plannedAt)
            Post(due, plannedAt, plan.IsLate, memory);
        schedule.NextDueAt = plan.Next;
    }

    private void Post(DueSchedule due, DateTime plannedAt, bool isLate, ChannelMemory memory)
    {
        var fitting = library.Of(due.Schedule.Kind, due.Language);
        var choice = ContentRanking.Choose(fitting, memory, now, due.Schedule.Rest);
        var row = Row(due.Schedule, plannedAt, choice?.Why ?? PlannedPostReason.AllShownLately);
        if (choice is null)
            return;
        row.State = isLate ? PlannedPostState.Late : PlannedPostState.Sent;
        row.ItemId = choice.Item.Id;
        posts.Add((row, choice.Item, due.Channel));
    }

    private PlannedPost Row(Schedule schedule, DateTime plannedAt, PlannedPostReason why)
    {
        var row = new PlannedPost
        {
            ScheduleId = schedule.Id,
            ChannelId = schedule.ChannelId,
            Kind = schedule.Kind,
            PlannedAt = plannedAt,
            State = PlannedPostState.Skipped,
            Why = why,
            EndedAt = now,
        };
        db.Add(row);
        rows++;
        return row;
    }
}
