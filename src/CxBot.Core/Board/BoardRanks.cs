namespace CxBot.Core.Board;

/// <summary>Ranks scores, and chooses which of them a reader sees. There is no bottom of the list.</summary>
internal static class BoardRanks
{
    private const int Top = 10;
    private const int Neighbours = 2;

    /// <summary>Everybody with points, best first; who has the same points shares a rank, and the next rank counts them all.</summary>
    public static IReadOnlyList<BoardStanding> Of(IEnumerable<BoardScore> scores)
    {
        var standings = new List<BoardStanding>();
        foreach (
            var score in scores
                .Where(score => score.Points > 0)
                .OrderByDescending(score => score.Points)
                .ThenBy(score => score.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(score => score.PersonId)
        )
        {
            var rank = standings is [.., var last] && last.Score.Points == score.Points ? last.Rank : standings.Count + 1;
            standings.Add(new BoardStanding(rank, score));
        }
        return standings;
    }

    /// <summary>The ten best; and the reader with two above and two below, where they are not among them.</summary>
    public static IReadOnlyList<BoardStanding> Shown(IReadOnlyList<BoardStanding> standings, long readerId) =>
        [.. standings.Take(Top).Union(Around(standings, readerId))];

    /// <summary>The reader with two above and two below; nobody where the reader has no points.</summary>
    public static IReadOnlyList<BoardStanding> Around(IReadOnlyList<BoardStanding> standings, long readerId)
    {
        var at = standings.ToList().FindIndex(standing => standing.Score.PersonId == readerId);
        return at < 0 ? [] : [.. standings.Skip(Math.Max(0, at - Neighbours)).Take(at - Math.Max(0, at - Neighbours) + 1 + Neighbours)];
    }
}
