namespace CxBot.Core.Board;

/// <summary>
/// How many of the listed people stand on one number of points, or on one of <see cref="Wide"/> that follow each other, in one of
/// the two ranked lists and one period. A rank is a sum over rungs: wide ones as far down as they reach, then single ones, so that
/// it stays short where nearly everybody has points of their own. Moved in the transaction of each credit, can be counted anew.
/// </summary>
public sealed class BoardRung
{
    /// <summary>How many numbers of points a wide rung spans.</summary>
    public const int Wide = 100;

    /// <summary>Whose board.</summary>
    public long OrganisationId { get; set; }

    /// <summary>As <see cref="BoardTally.Period"/>.</summary>
    public required string Period { get; set; }

    /// <summary>In which list; nobody is ranked by being thanked.</summary>
    public BoardList List { get; set; }

    /// <summary>How many numbers of points it spans: 1 or <see cref="Wide"/>.</summary>
    public int Width { get; set; } = 1;

    /// <summary>The lowest points it spans: a multiple of its width. Nobody stands on zero points or fewer.</summary>
    public int Points { get; set; }

    /// <summary>How many stand on it. A rung that everybody left stays empty for a while.</summary>
    public long People { get; set; }
}
