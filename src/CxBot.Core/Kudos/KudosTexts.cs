using CxBot.Core.Chat;

namespace CxBot.Core.Kudos;

/// <summary>What people read about kudos.</summary>
internal static class KudosTexts
{
    public static Text Usage => Text.Of("Kudos.Usage");

    public static Text Details => Text.Of("Kudos.Details");

    public static Text Example => Text.Of("Kudos.Example");

    public static Text UndoUsage => Text.Of("Kudos.UndoUsage");

    public static Text ForNobody => Text.Of("Kudos.ForNobody");

    public static Text ForTooMany => Text.Of("Kudos.ForTooMany");

    public static Text NotToYourself => Text.Of("Kudos.NotToYourself");

    public static Text NotToBots(PersonName bot) => Text.Of("Kudos.NotToBots", bot);

    public static Text WithoutReason(int count, int fewest) => Text.Of("Kudos.WithoutReason", count, fewest);

    public static Text TooLong(int count, int most) => Text.Of("Kudos.TooLong", count, most);

    public static Text LeftOut(int count, int most, string rest) => Text.Of("Kudos.LeftOut", count, most, rest);

    public static Text UsedUp => Text.Of("Kudos.UsedUp");

    public static Text NoSuchIssue => Text.Of("Kudos.NoSuchIssue");

    public static Text ShownNowhere => Text.Of("Kudos.ShownNowhere");

    public static Text Gone => Text.Of("Kudos.Gone");

    public static Text NothingToUndo => Text.Of("Kudos.NothingToUndo");

    public static Text TooLateToUndo => Text.Of("Kudos.TooLateToUndo");

    public static Text NotYourOwnToSecond => Text.Of("Kudos.NotYourOwnToSecond");

    public static Text SecondedAlready => Text.Of("Kudos.SecondedAlready");

    public static Text NoThanksDue => Text.Of("Kudos.NoThanksDue");

    public static Text Undo => Text.Of("Kudos.Undo");

    public static Text Second => Text.Of("Kudos.Second");

    public static Text Seconds(int count) => Text.Plural("Kudos.Seconds", count);

    public static Text Name(PersonName person) => new("", [person]);

    public static Text Announcement(PersonName giver, Text receivers) => Text.Of("Kudos.Announcement", giver, receivers);

    public static Text Received(PersonName giver) => Text.Of("Kudos.Received", giver);

    public static Text Given(Text receivers) => Text.Of("Kudos.Given", receivers);

    public static Text GivenQuietly(Text receivers) => Text.Of("Kudos.GivenQuietly", receivers);

    public static Text YouTookBack(Text names) => Text.Of("Kudos.YouTookBack", names);

    public static Text TakenBack(PersonName giver) => Text.Of("Kudos.TakenBack", giver);

    public static Text ForIssue(IssueLabel issue) =>
        issue.Title.Length > 0 ? Text.Of("Kudos.ForIssue", issue.Code, issue.Title) : Text.Typed(issue.Code);

    public static Text WhatWasDone(string done) => Text.Of("Kudos.WhatWasDone", done);

    public static Text AboutOwnMessage(string said) => Text.Of("Kudos.AboutOwnMessage", said);

    public static Text AboutMessage(string said) => Text.Of("Kudos.AboutMessage", said);

    public static Text WatchTitle => Text.Of("Kudos.WatchTitle");

    public static Text WatchPair(ThanksPair pair) => Text.Of("Kudos.WatchPair", pair.One, pair.ByOne, pair.Other, pair.ByOther);

    public static Text WatchFlood(ThanksFlood flood) => Text.Of("Kudos.WatchFlood", flood.Giver, flood.Given, flood.SameWords);

    public static Text WatchMore(int count) => Text.Plural("Kudos.WatchMore", count);

    public static Text WatchRule => Text.Of("Kudos.WatchRule");

    public static Text FormTitle => Text.Of("Kudos.FormTitle");

    public static Text FormSubmit => Text.Of("Kudos.FormSubmit");

    public static Text PeopleLabel => Text.Of("Kudos.PeopleLabel");

    public static Text WhoIs(string name) => Text.Of("Kudos.WhoIs", name);

    public static Text ReasonLabel => Text.Of("Kudos.ReasonLabel");

    public static Text ReasonHint => Text.Of("Kudos.ReasonHint");

    public static Text IssueLabel => Text.Of("Kudos.IssueLabel");

    public static Text StandardLabel => Text.Of("Kudos.StandardLabel");

    public static Text ForStandard(string name) => Text.Of("Kudos.ForStandard", name);

    public static Text ShowLabel => Text.Of("Kudos.ShowLabel");

    public static Text ShowQuietly => Text.Of("Kudos.ShowQuietly");

    public static Text Room(string name, string platform) =>
        platform == "slack" ? Text.Of("Kudos.RoomInSlack", name) : Text.Of("Kudos.RoomInTeams", name);
}
