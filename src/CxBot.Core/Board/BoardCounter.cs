namespace CxBot.Core.Board;

/// <summary>The sum of one person's credits in one role and one period; kept in the transaction of each credit, can be rebuilt from them.</summary>
public sealed class BoardCounter
{
    /// <summary>Whose board.</summary>
    public long OrganisationId { get; set; }

    /// <summary>"2026-11-16" (the week's first day), "2026-11", "2026-Q4" or "all".</summary>
    public required string Period { get; set; }

    /// <summary>Whose sum.</summary>
    public long PersonId { get; set; }

    /// <summary>In which role.</summary>
    public CreditRole Role { get; set; }

    /// <summary>The sum of points.</summary>
    public int Points { get; set; }

    /// <summary>The sum of recoveries.</summary>
    public int Recoveries { get; set; }

    /// <summary>How many credits.</summary>
    public int Credits { get; set; }
}
