namespace CxBot.Core.Content;

/// <summary>What came of reading a pack.</summary>
/// <param name="Pack">What could be read of it, faults or not; null when not even its description could.</param>
/// <param name="Faults">All of them, by file and line.</param>
internal sealed record PackReading(Pack? Pack, IReadOnlyList<PackFault> Faults);
