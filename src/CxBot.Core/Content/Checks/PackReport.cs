namespace CxBot.Core.Content.Checks;

/// <summary>What a check found.</summary>
/// <param name="Pack">The pack's folder.</param>
/// <param name="Languages">Those that items are written in.</param>
/// <param name="Tips">How many, over all languages.</param>
/// <param name="Stories">How many, over all languages.</param>
/// <param name="Playbooks">How many, over all languages.</param>
/// <param name="Faults">All of them, by file and line.</param>
public sealed record PackReport(
    string Pack,
    IReadOnlyList<string> Languages,
    int Tips,
    int Stories,
    int Playbooks,
    IReadOnlyList<PackFault> Faults
);
