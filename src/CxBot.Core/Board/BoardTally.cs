namespace CxBot.Core.Board;

/// <summary>
/// The sum of one person's credits in one of the board's lists and one period; moved in the transaction of each credit, can be
/// counted anew from them.
/// </summary>
public sealed class BoardTally
{
    /// <summary>Whose board.</summary>
    public long OrganisationId { get; set; }

    /// <summary>"2026-11-16" (the week's first day), "2026-11", "2026-Q4" or "all".</summary>
    public required string Period { get; set; }

    /// <summary>Whose sum.</summary>
    public long PersonId { get; set; }

    /// <summary>In which list.</summary>
    public BoardList List { get; set; }

    /// <summary>The sum of points; below zero when more was taken back than the period brought.</summary>
    public int Points { get; set; }

    /// <summary>The sum of recoveries.</summary>
    public int Recoveries { get; set; }

    /// <summary>How many credits.</summary>
    public int Credits { get; set; }

    /// <summary>
    /// Whether the list ranks them: false for who left the company or the board. <see cref="TendBoard"/> keeps it right while the
    /// period runs; what has ended keeps it as it was.
    /// </summary>
    public bool IsListed { get; set; } = true;
}
