using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Corrections;

/// <summary>What a manager wants an issue's credit to be.</summary>
/// <param name="Person">Whose.</param>
/// <param name="Points">How many points it is worth from now on.</param>
/// <param name="Reason">Why, without personal data.</param>
internal sealed record Correction(Colleague Person, int Points, string Reason)
{
    /// <summary>The worths that a credit can have.</summary>
    public static IReadOnlyList<int> Worths { get; } = [0, 1, 2, 5];
}
