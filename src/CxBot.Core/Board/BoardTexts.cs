using CxBot.Core.Chat;

namespace CxBot.Core.Board;

/// <summary>What people read about the board and their numbers.</summary>
internal static class BoardTexts
{
    public static Text Usage => Text.Of("Board.Usage");

    public static Text Details => Text.Of("Board.Details");

    public static Text MeUsage => Text.Of("Board.MeUsage");

    public static Text Title(BoardSeason season) =>
        season.Span switch
        {
            BoardSpan.Week => Text.Of(
                "Board.TitleWeek",
                new CalendarDay(season.From, WithWeekday: true),
                new CalendarDay(season.Through, WithWeekday: true)
            ),
            BoardSpan.Quarter => Text.Of("Board.TitleQuarter", new CalendarDay(season.From), new CalendarDay(season.Through)),
            BoardSpan.All => Text.Of("Board.TitleAll"),
            _ => Text.Of("Board.TitleMonth", new CalendarDay(season.From), new CalendarDay(season.Through)),
        };

    public static Text SpanLabel(BoardSpan span) =>
        span switch
        {
            BoardSpan.Week => Text.Of("Board.Week"),
            BoardSpan.Quarter => Text.Of("Board.Quarter"),
            BoardSpan.All => Text.Of("Board.AllTime"),
            _ => Text.Of("Board.Month"),
        };

    public static Text Started => Text.Of("Board.Started");

    public static Text Fixed => Text.Of("Board.Fixed");

    public static Text StartedEmpty => Text.Of("Board.StartedEmpty");

    public static Text FixedEmpty => Text.Of("Board.FixedEmpty");

    public static Text Before(BoardSpan span) =>
        span switch
        {
            BoardSpan.Week => Text.Of("Board.BeforeWeek"),
            BoardSpan.Quarter => Text.Of("Board.BeforeQuarter"),
            _ => Text.Of("Board.BeforeMonth"),
        };

    public static Text ScopeLabel(BoardScope scope) =>
        scope switch
        {
            BoardScope.Team => Text.Of("Board.ScopeTeams"),
            BoardScope.Me => Text.Of("Board.ScopeMe"),
            _ => Text.Of("Board.ScopeEverybody"),
        };

    public static Text UnknownWord(string word) => Text.Of("Board.UnknownWord", word);

    public static Text Ended => Text.Of("Board.Ended");

    public static Text TeamsStarted => Text.Of("Board.TeamsStarted");

    public static Text TeamsFixed => Text.Of("Board.TeamsFixed");

    public static Text YourTeamStarted => Text.Of("Board.YourTeamStarted");

    public static Text YourTeamFixed => Text.Of("Board.YourTeamFixed");

    public static Text NoTeamsYet => Text.Of("Board.NoTeamsYet");

    public static Text WithoutTeam => Text.Of("Board.WithoutTeam");

    public static Text TeamOf(PersonName manager) => Text.Of("Board.TeamOf", manager);

    public static Text SomeTeam => Text.Of("Board.SomeTeam");

    public static Text SomeColleague => Text.Of("Board.SomeColleague");

    /// <summary>Points for each of a team, in tenths.</summary>
    public static Text PerHead(long tenths) => Text.Plural("Board.PerHead", tenths == 10 ? 1 : 2) with { Arguments = [new Tenths(tenths)] };

    public static Text Heads(int count) => Text.Plural("Board.Heads", count);

    public static Text Leave => Text.Of("Board.Leave");

    public static Text Join => Text.Of("Board.Join");

    public static Text NowOff => Text.Of("Board.NowOff");

    public static Text NowOn => Text.Of("Board.NowOn");

    public static Text YouAreOff => Text.Of("Board.YouAreOff");

    public static Text NotOnIt => Text.Of("Board.NotOnIt");

    public static Text Points(int count) => Text.Plural("Board.Points", count);

    public static Text Recoveries(int count) => Text.Plural("Board.Recoveries", count);

    public static Text Thanked(int count) => Text.Plural("Board.Thanked", count);

    public static Text ThinThen => Text.Of("Board.ThinThen");

    public static Text Thin => Text.Of("Board.Thin");

    public static Text BestWeek(BoardBest best) => Text.Of("Board.BestWeek", Points(best.Points), new CalendarDay(best.Week));

    public static Text Why => Text.Of("Board.Why");

    public static Text WhyTitle => Text.Of("Board.WhyTitle");

    public static Text WhyNothing => Text.Of("Board.WhyNothing");

    public static Text WhyEarlier(int lines) => Text.Plural("Board.WhyEarlier", lines);

    public static Text Line(DateOnly day, Text part, int points) => Text.Of("Board.Line", new CalendarDay(day), part, Points(points));

    public static Text ThanksLine(DateOnly day, Text part) => Text.Of("Board.ThanksLine", new CalendarDay(day), part);

    /// <summary>What somebody did for an issue, for a list that names it.</summary>
    public static Text Part(CreditRole role, PersonName person) =>
        role switch
        {
            CreditRole.Starter => Text.Of("Board.PartStarter", person),
            CreditRole.Fixer => Text.Of("Board.PartFixer", person),
            CreditRole.Helper => Text.Of("Board.PartHelper", person),
            CreditRole.Preventer => Text.Of("Board.PartPreventer", person),
            _ => Text.Of("Board.PartThanked", person),
        };

    /// <summary>For what the reader has a credit.</summary>
    public static Text Your(CreditRole role, Text issue) =>
        role switch
        {
            CreditRole.Starter => Text.Of("Board.YourStart", issue),
            CreditRole.Fixer => Text.Of("Board.YourFix", issue),
            CreditRole.Helper => Text.Of("Board.YourHelp", issue),
            _ => Text.Of("Board.YourPrevention", issue),
        };

    public static Text Corrected(Text part, Text by, string reason) => Text.Of("Board.Corrected", part, by, reason);

    public static Text Confirmed(Text part, Text by) => Text.Of("Board.Confirmed", part, by);

    public static Text ConfirmedBySurvey(Text part) => Text.Of("Board.ConfirmedBySurvey", part);

    public static Text Somebody => Text.Of("Board.Somebody");

    public static Text Person(PersonName person) => new("", [person]);

    public static Text Reversed(Text part) => Text.Of("Board.Reversed", part);

    public static Text YourThanks => Text.Of("Board.YourThanks");

    public static Text SomeIssue => Text.Of("Board.SomeIssue");

    public static Text MeTitle(PersonName person) => Text.Of("Board.MeTitle", person);

    public static Text MePoints => Text.Of("Board.MePoints");

    public static Text MeRecoveries => Text.Of("Board.MeRecoveries");

    public static Text MeThanked => Text.Of("Board.MeThanked");

    public static Text MeThanksGiven => Text.Of("Board.MeThanksGiven");

    public static Text MonthAndAll(int month, int all) => Text.Of("Board.MonthAndAll", month, all);

    public static Text Show => Text.Of("Board.Show");

    public static Text Name(PersonName person) => new("", [person]);
}
