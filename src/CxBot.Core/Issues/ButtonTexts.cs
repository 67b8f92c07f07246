using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;

namespace CxBot.Core.Issues;

/// <summary>What the buttons say.</summary>
internal static class ButtonTexts
{
    public static Text Details => Text.Of("Issues.ButtonDetails");

    public static Text ThankThem => Text.Of("Issues.ButtonThankThem");

    public static Text Of(IssueAct act, IssueKind kind) =>
        Text.Of(act == IssueAct.Recover && kind == IssueKind.Caught ? "Issues.ButtonMended" : $"Issues.Button{act}");
}
