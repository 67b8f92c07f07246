using CxBot.Core.Content;

namespace CxBot.Core.Channels;

/// <summary>What a channel gets, and when. A channel has at most one of each kind.</summary>
public sealed class Schedule
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Where it posts.</summary>
    public long ChannelId { get; set; }

    /// <summary>What it posts.</summary>
    public ContentKind Kind { get; set; }

    /// <summary>On which days, in the channel's zone.</summary>
    public Weekdays Days { get; set; }

    /// <summary>At what time of those days.</summary>
    public TimeOnly LocalTime { get; set; }

    /// <summary>Instead of days and time, in a demo: so many minutes after the one before.</summary>
    public int? EveryMinutes { get; set; }

    /// <summary>The next planned time, UTC; null where no day is chosen. Also the guard against two nodes moving it at once.</summary>
    public DateTime? NextDueAt { get; set; }

    /// <summary>Since when it is paused, UTC; null while it runs.</summary>
    public DateTime? PausedAt { get; set; }

    /// <summary>How long an item rests in the channel before it may come again. A demo would run dry in an afternoon.</summary>
    internal TimeSpan Rest => EveryMinutes is null ? TimeSpan.FromDays(60) : TimeSpan.Zero;

    internal Rhythm In(string timeZone) => new(timeZone, Days, LocalTime, EveryMinutes);

    /// <summary>Plans days and time anew and runs from now on.</summary>
    internal void Set(Weekdays days, TimeOnly localTime, string timeZone, DateTime now)
    {
        (Days, LocalTime, EveryMinutes) = (days, localTime, null);
        Resume(timeZone, now);
    }

    /// <summary>Runs again; what was planned during the pause does not come late.</summary>
    internal void Resume(string timeZone, DateTime now)
    {
        PausedAt = null;
        var rhythm = In(timeZone);
        NextDueAt = EveryMinutes is null ? PlannedTimes.After(rhythm, now, now) : PlannedTimes.After(rhythm, NextDueAt ?? now, now);
    }
}
