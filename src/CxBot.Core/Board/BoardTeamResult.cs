namespace CxBot.Core.Board;

/// <summary>How a team stood in one of the board's lists when a period ended: teams change afterwards, ended periods do not.</summary>
public sealed class BoardTeamResult
{
    /// <summary>Whose board.</summary>
    public long OrganisationId { get; set; }

    /// <summary>As in <see cref="BoardTally.Period"/>.</summary>
    public required string Period { get; set; }

    /// <summary>Whose team.</summary>
    public long ManagerId { get; set; }

    /// <summary>In which list.</summary>
    public BoardList List { get; set; }

    /// <summary>How many people were in it.</summary>
    public int Heads { get; set; }

    /// <summary>Their points together.</summary>
    public int Points { get; set; }

    /// <summary>Their recoveries together.</summary>
    public int Recoveries { get; set; }
}
