using System.Globalization;

namespace CxBot.Benchmarks.Load;

/// <summary>How long answers took.</summary>
internal sealed class LoadResult(IReadOnlyList<LoadSample> samples)
{
    public int Failed => samples.Count(sample => !sample.IsGood);

    /// <summary>Nearest rank, of all kinds together.</summary>
    public TimeSpan Percentile(double share) => Percentile(samples, share);

    /// <summary>A line for all, one for each kind, and what the sender itself added.</summary>
    public IEnumerable<string> Lines() =>
        [
            Line("all", samples),
            .. samples.GroupBy(sample => sample.Kind).OrderBy(kind => kind.Key).Select(kind => Line(kind.Key, [.. kind])),
            string.Create(
                CultureInfo.InvariantCulture,
                $"the sender itself was late by {samples.Max(sample => sample.Late).TotalMilliseconds:F1} ms at most, which is in the figures"
            ),
        ];

    private static string Line(string name, IReadOnlyList<LoadSample> some) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{name, -24} {some.Count, 6} requests  median {Milliseconds(some, 0.5)}  p95 {Milliseconds(some, 0.95)}  p99 {Milliseconds(some, 0.99)}  max {Milliseconds(some, 1)} ms  {some.Count(sample => !sample.IsGood)} failed"
        );

    private static string Milliseconds(IReadOnlyList<LoadSample> some, double share) =>
        string.Create(CultureInfo.InvariantCulture, $"{Percentile(some, share).TotalMilliseconds, 6:F1}");

    private static TimeSpan Percentile(IReadOnlyList<LoadSample> some, double share) =>
        some.Select(sample => sample.Took).Order().ElementAt(Math.Max(0, (int)Math.Ceiling(share * some.Count) - 1));
}
