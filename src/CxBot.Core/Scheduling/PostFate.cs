using CxBot.Core.Channels;

namespace CxBot.Core.Scheduling;

/// <summary>What happens to a planned post when it is looked at.</summary>
internal abstract record PostFate
{
    /// <summary>Tips, stories and walk questions missed by less than this go out late.</summary>
    public static readonly TimeSpan TooLate = TimeSpan.FromHours(2);

    /// <summary>Up to this it is on time: the clock ticks every 5 s, and another node takes over within 15 s.</summary>
    public static readonly TimeSpan OnTime = TimeSpan.FromMinutes(1);

    private PostFate() { }

    /// <summary>Whether it can't go out any more at all.</summary>
    public static bool IsTooLate(PostKind kind, DateTime plannedAt, DateTime now, ChannelCalendar calendar) =>
        now - plannedAt >= TooLate && (kind.HasItem() || now >= calendar.EndOfNextWorkingDay(plannedAt));

    /// <summary>
    /// The fate of a post that is due. On time it goes out; late, never into quiet hours: a tip is left out then, a board or a
    /// digest waits for the morning of the next working day.
    /// </summary>
    public static PostFate Of(PostKind kind, DateTime plannedAt, DateTime now, ChannelCalendar calendar)
    {
        if (now - plannedAt <= OnTime)
            return new Post(IsLate: false);
        if (IsTooLate(kind, plannedAt, now, calendar))
            return new Skip(PlannedPostReason.Missed);
        if (kind.HasItem())
            return calendar.IsQuiet(now) ? new Skip(PlannedPostReason.QuietHours) : new Post(IsLate: true);
        var open = calendar.NextOpen(now);
        return open <= now ? new Post(IsLate: true) : new Wait(open);
    }

    /// <summary>It goes out.</summary>
    public sealed record Post(bool IsLate) : PostFate;

    /// <summary>It is looked at again later.</summary>
    public sealed record Wait(DateTime Until) : PostFate;

    /// <summary>It is left out.</summary>
    public sealed record Skip(PlannedPostReason Why) : PostFate;
}
