namespace CxBot.Core.Board;

/// <summary>One season of the board as one reader sees it.</summary>
/// <param name="Season">Which.</param>
/// <param name="Started">Started and prevented, as far as it is shown.</param>
/// <param name="Fixed">Fixed and helped, as far as it is shown.</param>
/// <param name="Thanked">How often the people shown were thanked.</param>
/// <param name="IsThin">Whether there is too little in it to compare anybody.</param>
/// <param name="OnlyAround">Whether it shows the reader and their neighbours only.</param>
/// <param name="BestWeek">The reader's best week so far, for a thin one.</param>
internal sealed record BoardView(
    BoardSeason Season,
    IReadOnlyList<BoardStanding> Started,
    IReadOnlyList<BoardStanding> Fixed,
    IReadOnlyDictionary<long, int> Thanked,
    bool IsThin,
    bool OnlyAround,
    BoardBest? BestWeek
);
