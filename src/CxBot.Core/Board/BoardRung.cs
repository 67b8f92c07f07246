namespace CxBot.Core.Board;

/// <summary>
/// How many of the listed people stand on one number of points, in one of the two ranked lists and one period. A rank is counted
/// from rungs: there are far fewer of them than of people. Moved in the transaction of each credit, can be counted anew.
/// </summary>
public sealed class BoardRung
{
    /// <summary>Whose board.</summary>
    public long OrganisationId { get; set; }

    /// <summary>As <see cref="BoardTally.Period"/>.</summary>
    public required string Period { get; set; }

    /// <summary>In which list; nobody is ranked by being thanked.</summary>
    public BoardList List { get; set; }

    /// <summary>The points, above zero.</summary>
    public int Points { get; set; }

    /// <summary>How many have just as many. A rung that everybody left stays empty for a while.</summary>
    public long People { get; set; }
}
