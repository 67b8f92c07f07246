using CxBot.Core.Chat;

namespace CxBot.Core.Board;

/// <summary>How teams and totals look on the board.</summary>
internal static class BoardTeamCards
{
    public static IEnumerable<CardBlock> Blocks(BoardView view, Colleague reader)
    {
        if (view.Totals.Count > 0)
            yield return new Facts([.. view.Totals.Select(total => new Fact(ListName(total.List), Together(total)))]);
        yield return Lists(view);
        if (view.RanksPeople && view.OwnTeams.Count > 0)
            yield return new Rankings([
                new Ranking(BoardTexts.YourTeamStarted, BoardCards.Rows(view.Started, view, reader), BoardTexts.StartedEmpty),
                new Ranking(BoardTexts.YourTeamFixed, BoardCards.Rows(view.Fixed, view, reader), BoardTexts.FixedEmpty),
            ]);
        if (view.OwnTeams.Count == 0)
            yield return new Small(BoardTexts.WithoutTeam);
    }

    /// <summary>The teams' two lists alone.</summary>
    public static Rankings Lists(BoardView view) =>
        new([
            new Ranking(BoardTexts.TeamsStarted, Rows(view, BoardList.Started), BoardTexts.NoTeamsYet),
            new Ranking(BoardTexts.TeamsFixed, Rows(view, BoardList.Fixed), BoardTexts.NoTeamsYet),
        ]);

    private static List<RankingRow> Rows(BoardView view, BoardList list) =>
        [
            .. view.Teams[list]
                .Select(standing => new RankingRow(
                    standing.Rank,
                    TeamName(standing.Score),
                    (int)standing.Score.TenthsPerHead,
                    Detail(standing.Score),
                    view.OwnTeams.Contains(standing.Score.ManagerId)
                )),
        ];

    private static Text TeamName(BoardTeamScore score) =>
        score.Manager.Length > 0 ? BoardTexts.TeamOf(new PersonName(score.ManagerId, score.Manager)) : BoardTexts.SomeTeam;

    private static Text Detail(BoardTeamScore score)
    {
        var parts = new List<Text> { BoardTexts.PerHead(score.TenthsPerHead) };
        if (score.Recoveries > 0)
            parts.Add(BoardTexts.Recoveries(score.Recoveries));
        parts.Add(BoardTexts.Heads(score.Heads));
        return Text.Row(parts);
    }

    private static Text Together(BoardTotal total) =>
        Text.Row([BoardTexts.Points(total.Points), BoardTexts.Recoveries(total.Recoveries), BoardTexts.Heads(total.People)]);

    private static Text ListName(BoardList list) => list == BoardList.Started ? BoardTexts.Started : BoardTexts.Fixed;
}
