using CxBot.Core.Scheduling;

namespace CxBot.Core.Channels;

/// <summary>What a channel gets, and when. A channel may have several, also of one kind.</summary>
public sealed class Schedule
{
    /// <summary>The row.</summary>
    public long Id { get; set; }

    /// <summary>Where it posts.</summary>
    public long ChannelId { get; set; }

    /// <summary>What it posts.</summary>
    public PostKind Kind { get; set; }

    /// <summary>On which days, in the channel's zone.</summary>
    public Weekdays Days { get; set; }

    /// <summary>At what time of those days.</summary>
    public TimeOnly LocalTime { get; set; }

    /// <summary>Instead of days and time, in a demo: so many minutes after the one before.</summary>
    public int? EveryMinutes { get; set; }

    /// <summary>Only items that carry one of these; all that fit the kind when empty.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>Not before this day, in the channel's zone: what a special week adds. Null for what comes week after week.</summary>
    public DateOnly? OnlyFrom { get; set; }

    /// <summary>Not after this day.</summary>
    public DateOnly? OnlyThrough { get; set; }

    /// <summary>
    /// The first planned time that has no row in the ledger yet, UTC; null where no day is chosen. Also the guard against two nodes
    /// moving it at once.
    /// </summary>
    public DateTime? NextDueAt { get; set; }

    /// <summary>Since when it is paused, UTC; null while it runs.</summary>
    public DateTime? PausedAt { get; set; }

    /// <summary>When it runs again by itself, UTC; null when somebody has to say so.</summary>
    public DateTime? PausedUntil { get; set; }

    /// <summary>Whether it comes week after week, and is its keeper's to change.</summary>
    internal bool IsRegular => OnlyFrom is null;

    /// <summary>How long an item rests in the channel before it may come again. A demo would run dry in an afternoon.</summary>
    internal TimeSpan Rest => EveryMinutes is null ? TimeSpan.FromDays(60) : TimeSpan.Zero;

    /// <summary>How far ahead rows of the ledger stand. A demo's come when they are due.</summary>
    internal TimeSpan PlannedAhead => EveryMinutes is null ? DuePlan.Ahead : TimeSpan.Zero;

    internal Rhythm In(string timeZone) => new(timeZone, Days, LocalTime, EveryMinutes, OnlyFrom, OnlyThrough);

    /// <summary>Whether it is paused at a moment.</summary>
    internal bool IsPausedAt(DateTime moment) => PausedAt is not null && (PausedUntil is null || moment < PausedUntil);

    /// <summary>Plans days and time anew and runs from now on.</summary>
    internal void Set(Weekdays days, TimeOnly localTime, string timeZone, DateTime now)
    {
        (Days, LocalTime, EveryMinutes) = (days, localTime, null);
        Resume(timeZone, now);
    }

    /// <summary>Runs again; what was planned during the pause does not come late.</summary>
    internal void Resume(string timeZone, DateTime now)
    {
        (PausedAt, PausedUntil) = (null, null);
        PlanFrom(timeZone, now);
    }

    /// <summary>Begins its rows anew after a moment.</summary>
    internal void PlanFrom(string timeZone, DateTime now)
    {
        var rhythm = In(timeZone);
        NextDueAt = EveryMinutes is null ? PlannedTimes.After(rhythm, now, now) : PlannedTimes.After(rhythm, NextDueAt ?? now, now);
    }
}
