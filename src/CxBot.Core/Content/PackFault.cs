namespace CxBot.Core.Content;

/// <summary>Something to mend in a pack.</summary>
/// <param name="File">The path inside the pack's folder.</param>
/// <param name="Line">Counted from 1.</param>
/// <param name="Sentence">What is wrong and what would be right.</param>
public sealed record PackFault(string File, int Line, string Sentence)
{
    /// <summary>"en/tips/name-the-day.md:3: sentence".</summary>
    public override string ToString() => $"{File}:{Line}: {Sentence}";

    internal static IReadOnlyList<PackFault> InOrder(IEnumerable<PackFault> faults) =>
        [.. faults.OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)];
}
