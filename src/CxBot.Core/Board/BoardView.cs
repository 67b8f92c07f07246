namespace CxBot.Core.Board;

/// <summary>One season of the board as one reader sees it.</summary>
/// <param name="Season">Which.</param>
/// <param name="HasEnded">Whether it is over, and stays as it is.</param>
/// <param name="Scope">Whom it shows.</param>
/// <param name="Started">Started and prevented, as far as it is shown.</param>
/// <param name="Fixed">Fixed and helped, as far as it is shown.</param>
/// <param name="Thanked">How often the people shown were thanked.</param>
/// <param name="IsThin">Whether there is too little in it to compare anybody.</param>
/// <param name="BestWeek">The reader's best week so far, for a thin one.</param>
internal sealed record BoardView(
    BoardSeason Season,
    bool HasEnded,
    BoardScope Scope,
    IReadOnlyList<BoardStanding> Started,
    IReadOnlyList<BoardStanding> Fixed,
    IReadOnlyDictionary<long, int> Thanked,
    bool IsThin,
    BoardBest? BestWeek
)
{
    /// <summary>False where the organisation ranks nobody in person; then totals and teams are all there is.</summary>
    public bool RanksPeople { get; init; } = true;

    /// <summary>Whether the reader asked to be left out of it.</summary>
    public bool IsReaderOff { get; init; }

    /// <summary>What everybody has together, where teams are compared or nobody is ranked in person.</summary>
    public IReadOnlyList<BoardTotal> Totals { get; init; } = [];

    /// <summary>The teams by list, likewise, as far as they are shown.</summary>
    public ILookup<BoardList, BoardTeamStanding> Teams { get; init; } = Array.Empty<BoardTeamStanding>().ToLookup(_ => BoardList.Started);

    /// <summary>The teams that the reader leads or is in.</summary>
    public IReadOnlyList<long> OwnTeams { get; init; } = [];
}
