namespace CxBot.Core.Channels;

/// <summary>What a schedule has to do at a moment: which planned times passed unused, which one is to be posted, when the next comes.</summary>
/// <param name="Skipped">The times that are not posted any more, oldest first.</param>
/// <param name="Post">The time to post for now, if it is not too late for it.</param>
/// <param name="IsLate">Whether that post is late.</param>
/// <param name="Next">The next planned time; null for never.</param>
internal sealed record DuePlan(IReadOnlyList<SkippedTimes> Skipped, DateTime? Post, bool IsLate, DateTime? Next)
{
    /// <summary>Tips and stories missed by less than this go out late.</summary>
    public static readonly TimeSpan TooLate = TimeSpan.FromHours(2);

    /// <summary>Up to this it is on time: the clock ticks every 5 s, and another node takes over within 15 s.</summary>
    public static readonly TimeSpan OnTime = TimeSpan.FromMinutes(1);

    /// <summary>How many skipped times get a row of their own; older ones share one.</summary>
    public const int MostRows = 200;

    /// <summary>
    /// The plan from the schedule's next planned time up to now. Only the newest time that passed may be posted: several tips at
    /// once would help nobody.
    /// </summary>
    public static DuePlan For(Rhythm rhythm, DateTime nextDueAt, DateTime now)
    {
        var passed = new List<DateTime>();
        DateTime? next = null;
        foreach (var time in PlannedTimes.From(rhythm, nextDueAt))
        {
            if (time > now)
            {
                next = time;
                break;
            }
            passed.Add(time);
        }
        DateTime? post = passed.Count > 0 && now - passed[^1] < TooLate ? passed[^1] : null;
        if (post is not null)
            passed.RemoveAt(passed.Count - 1);
        return new DuePlan(Skip(passed, now), post, now - post > OnTime, next);
    }

    private static List<SkippedTimes> Skip(List<DateTime> passed, DateTime now)
    {
        var shared = Math.Max(0, passed.Count - MostRows);
        var rows = passed.Skip(shared).Select(time => new SkippedTimes(time, 1, now - time >= TooLate));
        return shared == 0 ? [.. rows] : [new SkippedTimes(passed[0], shared, now - passed[0] >= TooLate), .. rows];
    }
}
