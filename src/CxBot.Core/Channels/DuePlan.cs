namespace CxBot.Core.Channels;

/// <summary>What becomes of a schedule's times from the first that has no row yet: which passed unused, which stand, which is next.</summary>
/// <param name="Skipped">The times that are not posted any more, oldest first.</param>
/// <param name="Planned">The times that stand, oldest first: at most one of them passed.</param>
/// <param name="Next">The first time after them; null for never.</param>
internal sealed record DuePlan(IReadOnlyList<SkippedTimes> Skipped, IReadOnlyList<DateTime> Planned, DateTime? Next)
{
    /// <summary>How far ahead a channel's posts are fixed.</summary>
    public static readonly TimeSpan Ahead = TimeSpan.FromDays(3);

    /// <summary>How many skipped times get a row of their own; older ones share one.</summary>
    public const int MostRows = 200;

    /// <summary>
    /// The plan up to a while after now. Only the newest time that passed may still be posted: several tips at once would help
    /// nobody.
    /// </summary>
    public static DuePlan For(Rhythm rhythm, DateTime nextDueAt, DateTime now, TimeSpan ahead, Func<DateTime, bool> isTooLate)
    {
        var (passed, planned) = (new List<DateTime>(), new List<DateTime>());
        DateTime? next = null;
        foreach (var time in PlannedTimes.From(rhythm, nextDueAt))
        {
            if (time > now + ahead)
            {
                next = time;
                break;
            }
            (time > now ? planned : passed).Add(time);
        }
        if (passed.Count > 0 && !isTooLate(passed[^1]))
        {
            planned.Insert(0, passed[^1]);
            passed.RemoveAt(passed.Count - 1);
        }
        return new DuePlan(Skip(passed, isTooLate), planned, next);
    }

    private static List<SkippedTimes> Skip(List<DateTime> passed, Func<DateTime, bool> isTooLate)
    {
        var shared = Math.Max(0, passed.Count - MostRows);
        var rows = passed.Skip(shared).Select(time => new SkippedTimes(time, 1, isTooLate(time)));
        return shared == 0 ? [.. rows] : [new SkippedTimes(passed[0], shared, isTooLate(passed[0])), .. rows];
    }
}
