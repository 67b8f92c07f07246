namespace CxBot.Benchmarks.Load;

/// <summary>One request.</summary>
/// <param name="Kind">What was asked.</param>
/// <param name="Took">From when it was due to the end of its answer.</param>
/// <param name="Late">How late the sender itself was; part of <paramref name="Took"/>.</param>
/// <param name="IsGood">Whether the answer was the right one.</param>
internal sealed record LoadSample(string Kind, TimeSpan Took, TimeSpan Late, bool IsGood);
