namespace CxBot.Core.Content;

/// <summary>A pack has faults and is not used at all: half a pack would hide what is missing.</summary>
/// <param name="pack">The pack's folder.</param>
/// <param name="faults">All of them, by file and line.</param>
public sealed class PackRefusedException(string pack, IReadOnlyList<PackFault> faults)
    : FormatException($"The content pack '{pack}' is refused:\n{string.Join('\n', faults)}")
{
    /// <summary>All of them, by file and line.</summary>
    public IReadOnlyList<PackFault> Faults => faults;
}
