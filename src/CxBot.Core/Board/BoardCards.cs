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
            blocks.Add(new Paragraph(view.HasEnded ? BoardTexts.ThinThen : BoardTexts.Thin));
        if (!view.RanksPeople || view.Scope == BoardScope.Team)
            blocks.AddRange(BoardTeamCards.Blocks(view, reader));
        else
            blocks.Add(Lists(view, reader));
        if (view.BestWeek is { } best)
            blocks.Add(new Small(BoardTexts.BestWeek(best)));
        if (view is { IsReaderOff: true, RanksPeople: true })
            blocks.Add(new Small(BoardTexts.YouAreOff));
        if (view.HasEnded)
            blocks.Add(new Small(BoardTexts.Ended));
        return new Card(title, [.. blocks, Seasons(view), Scopes(view)]);
    }

    /// <summary>The two lists alone: of people, or of teams where nobody is ranked in person.</summary>
    public static Rankings Lists(BoardView view, Colleague reader) =>
        view.RanksPeople
            ? new([
                new Ranking(
                    BoardTexts.Started,
                    Rows(view.Started, view, reader),
                    view.Scope == BoardScope.Me ? BoardTexts.NotOnIt : BoardTexts.StartedEmpty
                ),
                new Ranking(
                    BoardTexts.Fixed,
                    Rows(view.Fixed, view, reader),
                    view.Scope == BoardScope.Me ? BoardTexts.NotOnIt : BoardTexts.FixedEmpty
                ),
            ])
            : BoardTeamCards.Lists(view);

    /// <summary>Somebody's rows in a list, with the reader's own marked.</summary>
    public static IReadOnlyList<RankingRow> Rows(IReadOnlyList<BoardStanding> standings, BoardView view, Colleague reader) =>
        [
            .. standings.Select(standing => new RankingRow(
                standing.Rank,
                NameOf(standing.Score, reader),
                standing.Score.Points,
                Detail(standing.Score, view.Thanked.GetValueOrDefault(standing.Score.PersonId)),
                standing.Score.PersonId == reader.Id
            )),
        ];

    private static Text NameOf(BoardScore score, Colleague reader) =>
        score.Name.Length > 0 ? BoardTexts.Name(new PersonName(score.PersonId, score.Name))
        : score.PersonId == reader.Id ? BoardTexts.Name(new PersonName(reader.Id, reader.Name))
        : BoardTexts.SomeColleague;

    // Helping brings points and no recovery: "1 point" says all there is.
    private static Text Detail(BoardScore score, int thanked)
    {
        var parts = new List<Text> { BoardTexts.Points(score.Points) };
        if (score.Recoveries > 0)
            parts.Add(BoardTexts.Recoveries(score.Recoveries));
        if (thanked > 0)
            parts.Add(BoardTexts.Thanked(thanked));
        return Text.Row(parts);
    }

    private static Buttons Seasons(BoardView view)
    {
        var spans = Spans
            .Where(span => view.HasEnded || span != view.Season.Span)
            .Select(span => new Button(BoardTexts.SpanLabel(span), TurnBoard.PressAction, BoardWish.Value(span, view.Scope)));
        // The weekday does not matter: weeks are looked up by any of their days.
        var before = view.Season.Before(view.Season.From.DayOfWeek);
        return new Buttons([
            .. spans,
            .. before is null
                ? Array.Empty<Button>()
                : [new Button(BoardTexts.Before(view.Season.Span), TurnBoard.PressAction, BoardWish.Value(before, view.Scope))],
        ]);
    }

    private static Buttons Scopes(BoardView view)
    {
        var scopes = Enum.GetValues<BoardScope>()
            .Where(scope => scope != view.Scope && view.RanksPeople)
            .Select(scope => new Button(
                BoardTexts.ScopeLabel(scope),
                TurnBoard.PressAction,
                view.HasEnded ? BoardWish.Value(view.Season, scope) : BoardWish.Value(view.Season.Span, scope)
            ));
        return new Buttons([.. scopes, new Button(BoardTexts.Why, ExplainCredits.PressAction, view.Season.Period)]);
    }
}
