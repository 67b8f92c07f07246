namespace CxBot.Core.Board;

/// <summary>Which board somebody wants: as typed, or as a button keeps it.</summary>
/// <param name="Span">How long its period is.</param>
/// <param name="Back">How many periods before the present one.</param>
/// <param name="Period">One certain period; null for one that is counted from today.</param>
/// <param name="Scope">Whom it shows.</param>
internal sealed record BoardWish(BoardSpan Span, int Back, string? Period, BoardScope Scope)
{
    private static readonly string[] Fillers = ["the", "of", "this", "my", "for", "please"];

    /// <summary>Reads words such as "last month team"; the first that means nothing here is given back.</summary>
    public static (BoardWish Wish, string? Unknown) Read(string words)
    {
        var wish = new BoardWish(BoardSpan.Month, 0, null, BoardScope.Everybody);
        foreach (var word in words.ToLowerInvariant().Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            var read = word switch
            {
                "team" or "teams" => wish with { Scope = BoardScope.Team },
                "me" => wish with { Scope = BoardScope.Me },
                "last" or "previous" => wish with { Back = 1 },
                _ when Enum.TryParse<BoardSpan>(word, ignoreCase: true, out var span) && char.IsLetter(word[0]) => wish with
                {
                    Span = span,
                },
                _ when BoardSeason.Read(word.ToUpperInvariant()) is { } season => wish with { Span = season.Span, Period = season.Period },
                _ when Fillers.Contains(word) => wish,
                _ => null,
            };
            if (read is null)
                return (wish, word);
            wish = read;
        }
        return (wish, null);
    }

    /// <summary>Reads what a button kept: "Week", "2026-10", and behind a bar whom to show: "Week|Team".</summary>
    public static BoardWish ReadValue(string value)
    {
        var parts = value.Split('|');
        var scope = parts is [_, var name] && Enum.TryParse<BoardScope>(name, out var found) ? found : BoardScope.Everybody;
        if (BoardSeason.Read(parts[0]) is { } season)
            return new BoardWish(season.Span, 0, season.Period, scope);
        return new BoardWish(Enum.TryParse<BoardSpan>(parts[0], out var span) ? span : BoardSpan.Month, 0, null, scope);
    }

    /// <summary>What a button keeps to lead to the present period of a span.</summary>
    public static string Value(BoardSpan span, BoardScope scope) => $"{span}|{scope}";

    /// <summary>What a button keeps to lead to a season.</summary>
    public static string Value(BoardSeason season, BoardScope scope) => $"{season.Period}|{scope}";

    /// <summary>The season meant, and whether it is over.</summary>
    public (BoardSeason Season, bool HasEnded) Season(DateTime now, BoardCalendar calendar)
    {
        var today = calendar.Day(now);
        var season = BoardSeason.Of(Span, today, calendar.WeekStart);
        // A day within a week means that week, also when weeks begin on another day by now.
        if (Period is { } period && BoardSeason.Read(period) is { } named)
            season = named.Span == BoardSpan.Week ? BoardSeason.Of(BoardSpan.Week, named.From, calendar.WeekStart) : named;
        for (var back = Back; back > 0 && season.Before(calendar.WeekStart) is { } before; back--)
            season = before;
        return (season, season.Through < today);
    }
}
