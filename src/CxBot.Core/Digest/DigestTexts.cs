using CxBot.Core.Chat;
using CxBot.Core.Kudos;

namespace CxBot.Core.Digest;

/// <summary>What people read in digests.</summary>
internal static class DigestTexts
{
    public static Text Usage => Text.Of("Digest.Usage");

    public static Text Details => Text.Of("Digest.Details");

    public static Text Title(DigestWeek week) => Text.Of("Digest.Title", First(week), Last(week));

    public static Text TitleRunning(DigestWeek week) => Text.Of("Digest.TitleRunning", First(week), Last(week));

    // The board's week begins on another day: the weekdays tell them apart.
    private static CalendarDay First(DigestWeek week) => new(week.From, WithWeekday: true);

    private static CalendarDay Last(DigestWeek week) => new(week.Through, WithWeekday: true);

    public static Text Load(IEnumerable<DigestLoad> loads) =>
        Text.Of("Digest.Load", Text.List(loads.Select(load => Text.Of("Digest.LoadOf", load.Person.Named, load.Open))));

    public static Text Late(int issues) => Text.Plural("Digest.Late", issues);

    public static Text Rising(IEnumerable<DigestTrend> points) =>
        Text.Of("Digest.Rising", Text.List(points.Select(point => Text.Plural("Digest.RisingAt", point.Reports, point.Name))));

    public static Text Silent(IEnumerable<string> points) => Text.Of("Digest.Silent", Text.List(points.Select(Text.Typed)));

    public static Text Quiet(Text title) => Text.Of("Digest.Quiet", title);

    public static Text Recoveries(int count) => Text.Plural("Digest.Recoveries", count);

    public static Text More(int count) => Text.Plural("Digest.More", count);

    public static Text Thanks(int count) => Text.Plural("Digest.Thanks", count);

    public static Text Thanked(PersonName giver, Text receivers) => Text.Of("Digest.Thanked", giver, receivers);

    public static Text NoThanksYet => Text.Of("Digest.NoThanksYet");

    public static Text OwedFor(PersonName person, Text issue) => Text.Of("Digest.OwedFor", person, issue);

    public static Text ThankNow(PersonName person) => Text.Of("Digest.ThankNow", person);

    public static Text LongUnthanked(Text names) => Text.Of("Digest.LongUnthanked", names);

    public static Text NewFaces(Text names) => Text.Of("Digest.NewFaces", names);

    public static Text ForTheMeeting(Text suggestion) => Text.Of("Digest.ForTheMeeting", suggestion);

    public static Text SuggestTelling(PersonName person, Text issue) => Text.Of("Digest.SuggestTelling", person, issue);

    public static Text SuggestReadingAloud(PersonName person) => Text.Of("Digest.SuggestReadingAloud", person);

    public static Text SuggestAsking => Text.Of("Digest.SuggestAsking");

    public static Text ThankedByYou(Text names) => Text.Of("Digest.ThankedByYou", names);

    public static Text ToKeep => Text.Of("Digest.ToKeep");

    public static Text OpenPage => Text.Of("Digest.OpenPage");

    public static Text MyTeam => Text.Of("Digest.MyTeam");

    public static Text AsTable => Text.Of("Digest.AsTable");

    public static Text TurnOff => Text.Of("Digest.TurnOff");

    public static Text UnknownWord => Text.Of("Digest.UnknownWord");

    public static Text OwnTitle(DigestWeek week) => Text.Of("Digest.OwnTitle", First(week), Last(week));

    public static Text OwnTitleRunning(DigestWeek week) => Text.Of("Digest.OwnTitleRunning", First(week), Last(week));

    public static Text OwnQuiet => Text.Of("Digest.OwnQuiet");

    public static Text OwnPoints(int points) => Text.Plural("Digest.OwnPoints", points);

    public static Text OwnThanked(PersonName giver) => Text.Of("Digest.OwnThanked", giver);

    public static Text OwnWaiting(int issues) => Text.Plural("Digest.OwnWaiting", issues);

    public static Text OwnNothingWaits => Text.Of("Digest.OwnNothingWaits");

    public static Text OwnOnly => Text.Of("Digest.OwnOnly");

    public static Text OwnMine => Text.Of("Digest.OwnMine");

    public static Text OwnSwitchedOn => Text.Of("Digest.OwnSwitchedOn");

    public static Text OwnSwitchedOff => Text.Of("Digest.OwnSwitchedOff");

    public static Text LastWeek => Text.Of("Digest.LastWeek");

    public static Text ThisWeek => Text.Of("Digest.ThisWeek");

    public static Text WithoutTeam => Text.Of("Digest.WithoutTeam");

    public static Text SwitchedOn => Text.Of("Digest.SwitchedOn");

    public static Text SwitchedOff => Text.Of("Digest.SwitchedOff");

    public static Text Issue(IssueLabel? issue) =>
        issue switch
        {
            null => Text.Of("Digest.SomeIssue"),
            { Title.Length: 0 } => Text.Typed(issue.Code),
            _ => Text.Of("Digest.Issue", issue.Code, issue.Title),
        };

    public static Text WhatWasDone(string done) => Text.Of("Digest.WhatWasDone", done);

    public static Text Name(PersonName person) => new("", [person]);
}
