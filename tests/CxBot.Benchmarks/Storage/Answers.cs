using System.Diagnostics;
using System.Globalization;

namespace CxBot.Benchmarks.Storage;

/// <summary>How long the same kind of question took, asked one after another.</summary>
internal static class Answers
{
    /// <summary>Asks, and prints the median, the 99th percentile and the longest.</summary>
    public static async Task TimeAsync(string what, int times, Func<Task> ask)
    {
        // A process that has just begun compiles and prepares as it goes: as many come first, unmeasured.
        for (var turn = 0; turn < times; turn++)
            await ask();
        var took = new List<double>(times);
        for (var turn = 0; turn < times; turn++)
        {
            var start = Stopwatch.GetTimestamp();
            await ask();
            took.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }
        took.Sort();
        Say($"  {what}: p50 {took[times / 2]:F2} ms, p99 {took[times * 99 / 100]:F2} ms, longest {took[^1]:F2} ms");
    }

    /// <summary>How long one piece of work took.</summary>
    public static async Task<TimeSpan> TimeAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start);
    }

    /// <summary>A line, with numbers as everywhere.</summary>
    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
