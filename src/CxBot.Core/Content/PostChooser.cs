using CxBot.Core.Channels;
using CxBot.Core.Scheduling;
using CxBot.Core.Storage;

namespace CxBot.Core.Content;

/// <summary>
/// Decides what a planned time of a channel holds. It is made for some channels at once and remembers what it gave away, so that
/// one after another asked of it is never the same.
/// </summary>
internal sealed class PostChooser
{
    private readonly IReadOnlyDictionary<long, ChannelCalendar> calendars;
    private readonly IReadOnlyDictionary<long, ContentShelf> shelves;
    private readonly IReadOnlyDictionary<long, ContentMood> moods;
    private readonly Dictionary<long, ChannelMemory> memories;
    private readonly DateTime now;

    private PostChooser(
        IReadOnlyDictionary<long, ChannelCalendar> calendars,
        IReadOnlyDictionary<long, ContentShelf> shelves,
        IReadOnlyDictionary<long, ContentMood> moods,
        Dictionary<long, ChannelMemory> memories,
        DateTime now
    ) => (this.calendars, this.shelves, this.moods, this.memories, this.now) = (calendars, shelves, moods, memories, now);

    public static async Task<PostChooser> ForAsync(CxDb db, ContentLibrary library, IReadOnlyList<Channel> channels, DateTime now)
    {
        var shelves = await ContentShelf.OfAsync(db, library, [.. channels.Select(channel => channel.OrganisationId)]);
        var moods = await ContentMood.OfAsync(db, shelves, now);
        var memories = await ChannelMemories.OfAsync(db, [.. channels.Select(channel => channel.Id)]);
        return new PostChooser(await ChannelCalendar.OfAsync(db, channels), shelves, moods, memories.ToDictionary(), now);
    }

    public ChannelCalendar CalendarOf(Channel channel) => calendars[channel.Id];

    public ContentShelf ShelfOf(Channel channel) => shelves[channel.OrganisationId].In(channel.Language);

    /// <summary>A row for a planned time: with an item, or with the reason why nothing comes.</summary>
    public PlannedPost Row(Schedule schedule, Channel channel, DateTime plannedAt)
    {
        var row = new PlannedPost
        {
            ScheduleId = schedule.Id,
            ChannelId = schedule.ChannelId,
            Kind = schedule.Kind,
            PlannedAt = plannedAt,
            DueAt = plannedAt,
            EndedAt = now,
        };
        if (schedule.IsPausedAt(plannedAt))
            row.Skip(PlannedPostReason.Paused, now);
        else if (schedule.EveryMinutes is null && CalendarOf(channel).HolidayOn(CalendarOf(channel).DayOf(plannedAt)) is { } holiday)
            row.Skip(PlannedPostReason.Holiday, now, holiday);
        else
            Fill(row, schedule, channel);
        return row;
    }

    /// <summary>Puts the best item into a row that is still to come, or ends it with the reason why there is none.</summary>
    public void Fill(PlannedPost row, Schedule schedule, Channel channel)
    {
        if (!row.Kind.HasItem())
        {
            row.Why = PlannedPostReason.Regular;
            return;
        }
        var shelf = ShelfOf(channel);
        var fitting = shelf.Of(row.Kind, schedule.Tags);
        var theme = moods[channel.OrganisationId].ThemeOn(CalendarOf(channel).DayOf(row.PlannedAt));
        var ranking = new ContentRanking(moods[channel.OrganisationId], theme, row.PlannedAt, schedule.Rest);
        if (fitting.Count == 0)
            row.Skip(PlannedPostReason.NothingFits, now);
        else if (ranking.Choose(fitting, memories[channel.Id]) is { } choice)
            Put(row, choice.Item, choice.Why, choice.Why == PlannedPostReason.Theme ? shelf.StandardName(choice.Detail) : choice.Detail);
        else
            row.Skip(PlannedPostReason.AllShownLately, now);
    }

    private void Put(PlannedPost row, ContentItem item, PlannedPostReason why, string detail)
    {
        (row.State, row.ItemId, row.Why, row.Detail) = (PlannedPostState.Planned, item.Id, why, detail);
        memories[row.ChannelId] = memories[row.ChannelId].With(item.Id, row.PlannedAt);
    }
}
