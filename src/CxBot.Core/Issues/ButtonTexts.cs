using CxBot.Core.Chat;
using CxBot.Core.Issues.Causes;
using CxBot.Core.Issues.Clocks;
using CxBot.Core.Issues.Edits;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>What the buttons say.</summary>
internal static class ButtonTexts
{
    public static Text Renew => Text.Of("Issues.ButtonRenew");

    public static Text More => Text.Of("Issues.ButtonMore");

    public static Text ThankThem => Text.Of("Issues.ButtonThankThem");

    public static Text Of(IssueAct act, IssueKind kind) =>
        act switch
        {
            IssueAct.Take => Text.Of("Issues.ButtonTake"),
            IssueAct.Contact => Text.Of("Issues.ButtonContact"),
            IssueAct.Note => Text.Of("Issues.ButtonNote"),
            IssueAct.Recover when kind == IssueKind.Caught => Text.Of("Issues.ButtonMended"),
            IssueAct.Recover => Text.Of("Issues.ButtonRecover"),
            IssueAct.Reopen => Text.Of("Issues.ButtonReopen"),
            IssueAct.Hand => Text.Of("Issues.ButtonHand"),
            IssueAct.Promise => ClocksTexts.ButtonPromise,
            IssueAct.Explain => CausesTexts.Button,
            IssueAct.Edit => EditsTexts.Button,
            IssueAct.Snooze => ClocksTexts.ButtonSnooze,
            IssueAct.Decline => Text.Of("Issues.ButtonDecline"),
            _ => Text.Of("Issues.ButtonDetails"),
        };
}
