using CxBot.Core.Board;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What one person gets for their part in one issue.</summary>
internal sealed record Award(long PersonId, CreditRole Role, int Points, int Recoveries)
{
    /// <summary>What takes it back.</summary>
    public Award Reversed() => this with { Points = -Points, Recoveries = -Recoveries };
}
