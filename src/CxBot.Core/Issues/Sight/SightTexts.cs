using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Sight;

/// <summary>What people read about issues that are kept to a few.</summary>
internal static class SightTexts
{
    public static Text Who => Text.Of("Sight.Who");

    public static Text Everybody => Text.Of("Sight.Everybody");

    public static Text Few => Text.Of("Sight.Few");

    public static Text FewHint => Text.Of("Sight.FewHint");

    public static Text AskWhom => Text.Of("Sight.AskWhom");

    public static Text AskConduct => Text.Of("Sight.AskConduct");

    public static Text Concerned => Text.Of("Sight.Concerned");

    public static Text ConcernedHint => Text.Of("Sight.ConcernedHint");

    public static Text NobodyLeft => Text.Of("Sight.NobodyLeft");

    public static Text HeardOpen => Text.Of("Sight.HeardOpen");

    public static Text HeardEnded => Text.Of("Sight.HeardEnded");

    public static Text HeardDeclined => Text.Of("Sight.HeardDeclined");

    public static Text Usage => Text.Of("Sight.Usage");

    public static Text Details => Text.Of("Sight.Details");

    public static Text OfferLater => Text.Of("Sight.OfferLater");

    public static Text FormSubmit => Text.Of("Sight.FormSubmit");

    public static Text FormNote => Text.Of("Sight.FormNote");

    public static Text NobodyToConfideIn => Text.Of("Sight.NobodyToConfideIn");

    public static Text ConfidantsLabel => Text.Of("Sight.ConfidantsLabel");

    public static Text ConfidantsHint => Text.Of("Sight.ConfidantsHint");

    public static Text ConfidantsTwo => Text.Of("Sight.ConfidantsTwo");

    public static Text ConfidantsNone => Text.Of("Sight.ConfidantsNone");

    /// <summary>What it is called wherever it stands in a row with others: never by its title.</summary>
    public static Text Heading(Issue issue) => Text.Of("Sight.Heading", issue.Code);

    public static Text Received(string code) => Text.Of("Sight.Received", code);

    public static Text FormTitle(string code) => Text.Of("Sight.FormTitle", code);

    public static Text Done(string code) => Text.Of("Sight.Done", code);

    public static Text Line(TextArgument actor) => Text.Of("Sight.Line", actor);

    public static Text LeftRoom(string code) => Text.Of("Sight.LeftRoom", code);

    public static Text LeftYou(string code) => Text.Of("Sight.LeftYou", code);

    public static Text RestrictedAlready(string code) => Text.Of("Sight.RestrictedAlready", code);

    public static Text KeptFromReceiver(Colleague receiver) =>
        Text.Of("Sight.KeptFromReceiver", new PersonName(receiver.Id, receiver.Name));

    public static Text Confidants(Text names) => Text.Of("Sight.Confidants", names);

    /// <summary>Who else sees it, for one of those who do.</summary>
    public static Text Note(IReadOnlyList<Colleague> others) =>
        Text.Of("Sight.Note", Text.List(others.Select(other => new Text("", [new PersonName(other.Id, other.Name)]))));
}
