namespace CxBot.Core.Measures;

/// <summary>How long something took, over several issues.</summary>
/// <param name="Count">How many.</param>
/// <param name="Median">Half of them took at most so long, half at least so long.</param>
/// <param name="Ninetieth">The shortest time within which nine in ten of them were done: one of the times themselves.</param>
internal readonly record struct MeasureTimes(int Count, TimeSpan Median, TimeSpan Ninetieth)
{
    /// <summary>Whether enough are behind it to tell it.</summary>
    public bool IsTold => Count >= MeasureFloor.Cases;

    public static MeasureTimes Of(IEnumerable<TimeSpan> times)
    {
        var sorted = times.Order().ToList();
        if (sorted.Count == 0)
            return default;
        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : sorted[middle - 1] + ((sorted[middle] - sorted[middle - 1]) / 2);
        return new MeasureTimes(sorted.Count, median, sorted[((sorted.Count * 9) + 9) / 10 - 1]);
    }
}
