namespace CxBot.Core.Board;

/// <summary>Ranks scores, and chooses which of them a reader sees. There is no bottom of the list.</summary>
internal static class BoardRanks
{
    /// <summary>How many of the best everybody sees.</summary>
    public const int Top = 10;

    /// <summary>How many a reader sees above and below themselves.</summary>
    public const int Neighbours = 2;

    /// <summary>Ranks for scores in their order, best first: who has the same points shares a rank, and the next rank counts them all.</summary>
    public static IReadOnlyList<BoardStanding> Of(IEnumerable<BoardScore> ordered)
    {
        var standings = new List<BoardStanding>();
        foreach (var score in ordered)
        {
            var rank = standings is [.., var last] && last.Score.Points == score.Points ? last.Rank : standings.Count + 1;
            standings.Add(new BoardStanding(rank, score));
        }
        return standings;
    }

    /// <summary>The best, and those around the reader where they are not among them.</summary>
    public static IReadOnlyList<BoardStanding> Shown(IEnumerable<BoardStanding> standings, IEnumerable<BoardStanding> around) =>
        [.. standings.Take(Top).UnionBy(around, standing => standing.Score.PersonId)];

    /// <summary>The reader with two above and two below; nobody where the reader is not among them.</summary>
    public static IReadOnlyList<BoardStanding> Around(IReadOnlyList<BoardStanding> standings, long readerId)
    {
        var at = standings.ToList().FindIndex(standing => standing.Score.PersonId == readerId);
        return at < 0 ? [] : [.. standings.Skip(Math.Max(0, at - Neighbours)).Take(at - Math.Max(0, at - Neighbours) + 1 + Neighbours)];
    }
}
