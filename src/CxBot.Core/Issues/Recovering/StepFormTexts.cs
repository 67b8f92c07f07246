using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Recovering;

/// <summary>What the forms ask that move an issue.</summary>
internal static class StepFormTexts
{
    public static Text Save => Text.Of("Issues.FormSave");

    public static Text PrivateHint => Text.Of("Issues.FormPrivateHint");

    public static Text NoteWords => Text.Of("Issues.FormNoteWords");

    public static Text Reopen => Text.Of("Issues.FormReopen");

    public static Text ReopenWords => Text.Of("Issues.FormReopenWords");

    public static Text Decline => Text.Of("Issues.FormDecline");

    public static Text Hand => Text.Of("Issues.FormHand");

    public static Text HandReceiver => Text.Of("Issues.FormHandReceiver");

    public static Text HandWords => Text.Of("Issues.FormHandWords");

    public static Text ReceiverMissing => Text.Of("Issues.FormReceiverMissing");

    public static Text WhatWasDone => Text.Of("Issues.FormWhatWasDone");

    public static Text WhatChanged => Text.Of("Issues.FormWhatChanged");

    public static Text DoneMissing => Text.Of("Issues.FormDoneMissing");

    public static Text Confirmed => Text.Of("Issues.FormConfirmed");

    public static Text NotConfirmed => Text.Of("Issues.FormNotConfirmed");

    public static Text ConfirmedMissing => Text.Of("Issues.FormConfirmedMissing");

    public static Text Helpers => Text.Of("Issues.FormHelpers");

    public static Text HelpersHint => Text.Of("Issues.FormHelpersHint");

    public static Text NoteTitle(Issue issue) => Text.Of("Issues.FormNoteTitle", issue.Code);

    public static Text ReopenTitle(Issue issue) => Text.Of("Issues.FormReopenTitle", issue.Code);

    public static Text DeclineTitle(Issue issue) => Text.Of("Issues.FormDeclineTitle", issue.Code);

    public static Text HandTitle(Issue issue) => Text.Of("Issues.FormHandTitle", issue.Code);

    public static Text RecoveredTitle(Issue issue) => Text.Of("Issues.FormRecoveredTitle", issue.Code);

    public static Text MendedTitle(Issue issue) => Text.Of("Issues.FormMendedTitle", issue.Code);

    public static Text DeclineReason(TextArgument reporter) => Text.Of("Issues.FormDeclineReason", reporter);

    public static Text ConfirmedBy(Confirmation confirmation) =>
        confirmation switch
        {
            Confirmation.Call => Text.Of("Issues.FormConfirmedCall"),
            Confirmation.Message => Text.Of("Issues.FormConfirmedMessage"),
            Confirmation.InPerson => Text.Of("Issues.FormConfirmedInPerson"),
            Confirmation.Survey => Text.Of("Issues.FormConfirmedSurvey"),
            _ => Text.Of("Issues.FormConfirmedNotAsked"),
        };
}
