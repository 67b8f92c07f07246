using CxBot.Core.Chat;

namespace CxBot.Core.Board;

/// <summary>How the board looks.</summary>
internal static class BoardCards
{
    private static readonly BoardSpan[] Spans = [BoardSpan.Week, BoardSpan.Month, BoardSpan.Quarter, BoardSpan.All];

    public static Card Board(BoardView view, Colleague reader)
    {
        var title = BoardTexts.Title(view.Season);
        var blocks = new List<CardBlock> { new Heading(title) };
        if (view.IsThin)
            blocks.Add(new Paragraph(BoardTexts.Thin));
        blocks.Add(Lists(view, reader));
        if (view.BestWeek is { } best)
            blocks.Add(new Small(BoardTexts.BestWeek(best)));
        blocks.Add(
            new Buttons([
                .. Spans
                    .Where(span => span != view.Season.Span)
                    .Select(span => new Button(BoardTexts.SpanLabel(span), TurnBoard.PressAction, span.ToString())),
                new Button(BoardTexts.Why, ExplainCredits.PressAction, view.Season.Period),
            ])
        );
        return new Card(title, blocks);
    }

    /// <summary>The two lists alone.</summary>
    public static Rankings Lists(BoardView view, Colleague reader) =>
        new([
            new Ranking(
                BoardTexts.Started,
                Rows(view.Started, view, reader),
                view.OnlyAround ? BoardTexts.NotOnIt : BoardTexts.StartedEmpty
            ),
            new Ranking(BoardTexts.Fixed, Rows(view.Fixed, view, reader), view.OnlyAround ? BoardTexts.NotOnIt : BoardTexts.FixedEmpty),
        ]);

    private static IReadOnlyList<RankingRow> Rows(IReadOnlyList<BoardStanding> standings, BoardView view, Colleague reader) =>
        [
            .. standings.Select(standing => new RankingRow(
                standing.Rank,
                BoardTexts.Name(new PersonName(standing.Score.PersonId, standing.Score.Name)),
                standing.Score.Points,
                Detail(standing.Score, view.Thanked.GetValueOrDefault(standing.Score.PersonId)),
                standing.Score.PersonId == reader.Id
            )),
        ];

    private static Text Detail(BoardScore score, int thanked)
    {
        var parts = new List<Text> { BoardTexts.Points(score.Points), BoardTexts.Recoveries(Math.Max(0, score.Recoveries)) };
        if (thanked > 0)
            parts.Add(BoardTexts.Thanked(thanked));
        return Text.Row(parts);
    }
}
