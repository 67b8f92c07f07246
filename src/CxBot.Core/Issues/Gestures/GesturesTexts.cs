using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues.Gestures;

/// <summary>What people read when something is done to make it right.</summary>
internal static class GesturesTexts
{
    public static Text Usage => Text.Of("Gestures.Usage");

    public static Text Details => Text.Of("Gestures.Details");

    public static Text Example => Text.Of("Gestures.Example");

    public static Text Button => Text.Of("Gestures.Button");

    public static Text Submit => Text.Of("Gestures.Submit");

    public static Text What => Text.Of("Gestures.What");

    public static Text WhatMissing => Text.Of("Gestures.WhatMissing");

    public static Text Own => Text.Of("Gestures.Own");

    public static Text Words => Text.Of("Gestures.Words");

    public static Text WordsHint => Text.Of("Gestures.WordsHint");

    public static Text WordsMissing => Text.Of("Gestures.WordsMissing");

    public static Text Amount => Text.Of("Gestures.Amount");

    public static Text AmountMissing => Text.Of("Gestures.AmountMissing");

    public static Text AmountUnreadable => Text.Of("Gestures.AmountUnreadable");

    public static Text Approve => Text.Of("Gestures.Approve");

    public static Text Decline => Text.Of("Gestures.Decline");

    public static Text DeclineTitle => Text.Of("Gestures.DeclineTitle");

    public static Text WhyHint => Text.Of("Gestures.WhyHint");

    public static Text WhyMissing => Text.Of("Gestures.WhyMissing");

    public static Text Meanwhile => Text.Of("Gestures.Meanwhile");

    public static Text Label => Text.Of("Gestures.Label");

    public static Text NoSuchGesture => Text.Of("Gestures.NoSuchGesture");

    public static Text FormTitle(Issue issue) => Text.Of("Gestures.FormTitle", issue.Code);

    public static Text ForCustomersOnly(Issue issue) => Text.Of("Gestures.ForCustomersOnly", issue.Code);

    public static Text NobodyApproves(Issue issue) => Text.Of("Gestures.NobodyApproves", issue.Code);

    public static Text AmountHint(RemedySetting setting) =>
        setting.Currency.Length > 0 ? Text.Of("Gestures.AmountHintIn", setting.Currency) : Text.Of("Gestures.AmountHint");

    /// <summary>An option of the form: what it is, and how far one may go without asking.</summary>
    public static Text Choice(PlaybookGesture gesture, long limit, RemedySetting setting) =>
        gesture.Cost == GestureCost.Free || limit == long.MaxValue ? Text.Typed(gesture.Name)
        : limit == 0 ? Text.Of("Gestures.ChoiceAsks", gesture.Name)
        : Text.Of("Gestures.ChoiceUpTo", gesture.Name, Worth(gesture.Cost, limit, setting.Currency));

    public static Text Given(Issue issue, Gesture gesture, RemedySetting setting) =>
        Text.Of("Gestures.Given", issue.Code, Name(gesture, setting.Currency));

    public static Text Asked(Gesture gesture, Colleague approver, RemedySetting setting, long limit)
    {
        var (name, person) = (Name(gesture, setting.Currency), new PersonName(approver.Id, approver.Name));
        return limit <= 0
            ? Text.Of("Gestures.Asked", name, person)
            : Text.Of("Gestures.AskedAbove", name, person, Worth(gesture.Cost, limit, setting.Currency));
    }

    public static Text Question(IssueFile file, Gesture gesture, RemedySetting setting) =>
        Text.Of("Gestures.Question", file.Name(gesture.ById), Name(gesture, setting.Currency));

    /// <summary>What approvers read once it is decided.</summary>
    public static Text Decided(IssueFile file, Gesture gesture, RemedySetting setting)
    {
        var (name, by) = (Name(gesture, setting.Currency), By(file, gesture));
        return gesture.State == GestureState.Given
            ? Text.Of("Gestures.DecidedGiven", file.Issue.Code, name, by, file.Name(gesture.ById))
            : Text.Of("Gestures.DecidedDeclined", file.Issue.Code, name, by, file.Name(gesture.ById));
    }

    /// <summary>What whoever asked hears: approved, declined, or that nobody has answered.</summary>
    public static Text News(IssueFile file, Gesture gesture, RemedySetting setting)
    {
        var name = Name(gesture, setting.Currency);
        return gesture.State switch
        {
            GestureState.Given => Text.Of("Gestures.NewsGiven", file.Issue.Code, name, By(file, gesture)),
            GestureState.Declined => Text.Of("Gestures.NewsDeclined", file.Issue.Code, name, By(file, gesture)),
            _ => Text.Of("Gestures.NewsNobody", file.Issue.Code, name),
        };
    }

    public static Text DecidedAlready(IssueFile file, Gesture gesture) =>
        gesture.State == GestureState.Given
            ? Text.Of("Gestures.AlreadyGiven", By(file, gesture), gesture.Name)
            : Text.Of("Gestures.AlreadyDeclined", By(file, gesture), gesture.Name);

    public static Text NotYoursToApprove(IssueFile file, Gesture gesture) =>
        gesture.AskedId is { } asked ? Text.Of("Gestures.NotYours", file.Name(asked), gesture.Name) : NoSuchGesture;

    public static Text WhyDecline(IssueFile file, Gesture gesture) => Text.Of("Gestures.WhyDecline", file.Name(gesture.ById));

    /// <summary>A line on the issue's private cards.</summary>
    public static Text Line(Gesture gesture, string currency) =>
        gesture.State == GestureState.Waiting ? Text.Of("Gestures.LineWaiting", Name(gesture, currency)) : Name(gesture, currency);

    /// <summary>What it cost so far; null for nothing. Money and goods are one sum, hours another.</summary>
    public static Text? Sum(IEnumerable<Gesture> given, string currency)
    {
        var sums = given
            .Where(gesture => gesture.Cost != GestureCost.Free)
            .GroupBy(gesture => gesture.Cost == GestureCost.Time)
            .OrderBy(group => group.Key)
            .Select(group => Worth(group.Key ? GestureCost.Time : GestureCost.Money, group.Sum(gesture => gesture.Amount), currency))
            .ToList();
        return sums.Count == 0 ? null : Text.Of("Gestures.Sum", Text.List(sums));
    }

    /// <summary>As the timeline keeps it: "Send it the fastest way, 20 EUR".</summary>
    public static string Plain(Gesture gesture, RemedySetting setting) =>
        TextResolver.Plain(Name(gesture, setting.Currency), Reader.Default);

    /// <summary>"Send it the fastest way (20 EUR)".</summary>
    private static Text Name(Gesture gesture, string currency) =>
        gesture.Cost == GestureCost.Free
            ? Text.Typed(gesture.Name)
            : Text.Of("Gestures.Name", gesture.Name, Worth(gesture.Cost, gesture.Amount, currency));

    private static Text Worth(GestureCost cost, long amount, string currency) =>
        cost == GestureCost.Time ? Text.Of("Gestures.Hours", new Amount(amount))
        : currency.Length == 0 ? new Text("", [new Amount(amount)])
        : Text.Of("Gestures.Money", new Amount(amount), currency);

    private static TextArgument By(IssueFile file, Gesture gesture) =>
        gesture.DecidedById is { } id ? file.Name(id) : ChatTexts.FormerColleague;
}
