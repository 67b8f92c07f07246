namespace CxBot.Core.Outbox;

/// <summary>Keeps messages under limits that count them in sliding windows. Not thread-safe.</summary>
internal sealed class WindowRates
{
    private const int MostKept = 10_000;

    private readonly Dictionary<string, List<DateTimeOffset>> sent = [];

    /// <summary>The first moment, not before the given one, at which one more message keeps to all windows.</summary>
    public DateTimeOffset FreeFrom(string key, IReadOnlyList<RateWindow> windows, DateTimeOffset at)
    {
        if (windows.Count == 0 || !sent.TryGetValue(key, out var times))
            return at;
        foreach (var window in windows)
        {
            // The message that is as many back as the window holds must have left it.
            if (times.Count >= window.Most && times[^window.Most] + window.In is var free && free > at)
                at = free;
        }
        return at;
    }

    /// <summary>Counts a message that leaves at that moment, perhaps later than now, and forgets those that no window holds any more.</summary>
    public void Count(string key, IReadOnlyList<RateWindow> windows, DateTimeOffset at, DateTimeOffset now)
    {
        if (windows.Count == 0)
            return;
        if (!sent.TryGetValue(key, out var times))
            sent[key] = times = [];
        var longest = windows.Max(window => window.In);
        times.RemoveAll(time => now - time >= longest);
        // A held message may come before one that was counted earlier.
        times.Insert(times.FindLastIndex(time => time <= at) + 1, at);
        if (sent.Count > MostKept)
            Forget(now - longest);
    }

    private void Forget(DateTimeOffset before)
    {
        foreach (var idle in sent.Where(one => one.Value.Count == 0 || one.Value[^1] < before).Select(one => one.Key).ToList())
            sent.Remove(idle);
    }
}
