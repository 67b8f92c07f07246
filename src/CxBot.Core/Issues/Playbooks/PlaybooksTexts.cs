using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Playbooks;

/// <summary>What people read around a playbook; its own words stand in its file.</summary>
internal static class PlaybooksTexts
{
    public static Text Usage => Text.Of("Playbooks.Usage");

    public static Text Details => Text.Of("Playbooks.Details");

    public static Text TickHint => Text.Of("Playbooks.TickHint");

    public static Text AllDone => Text.Of("Playbooks.AllDone");

    public static Text OtherTrouble => Text.Of("Playbooks.OtherTrouble");

    public static Text WhichTrouble => Text.Of("Playbooks.WhichTrouble");

    public static Text Choose => Text.Of("Playbooks.Choose");

    public static Text ChooseOne => Text.Of("Playbooks.ChooseOne");

    public static Text Title(Issue issue, Playbook playbook) => Text.Of("Playbooks.Title", issue.Code, playbook.Title);

    public static Text ChooseTitle(Issue issue) => Text.Of("Playbooks.ChooseTitle", issue.Code);

    public static Text ForCustomersOnly(Issue issue) => Text.Of("Playbooks.ForCustomersOnly", issue.Code);

    /// <summary>A step to do: its name and its advice.</summary>
    public static Text ToDo(PlaybookPart part) => Text.Of("Playbooks.ToDo", Step(part.Step), part.Advice);

    /// <summary>A step that somebody has done.</summary>
    public static Text Done(PlaybookStep step, TextArgument person, DateTime at) =>
        Text.Of("Playbooks.Done", Step(step), person, new Moment(at));

    /// <summary>What the button of a step says.</summary>
    public static Text Button(PlaybookStep step, bool isDone) => isDone ? Text.Of("Playbooks.Ticked", Step(step)) : Step(step);

    public static Text Step(PlaybookStep step) =>
        step switch
        {
            PlaybookStep.Listen => Text.Of("Playbooks.StepListen"),
            PlaybookStep.Empathise => Text.Of("Playbooks.StepEmpathise"),
            PlaybookStep.Own => Text.Of("Playbooks.StepOwn"),
            PlaybookStep.Resolve => Text.Of("Playbooks.StepResolve"),
            _ => Text.Of("Playbooks.StepThank"),
        };

    /// <summary>A kind of trouble in a few words; one that a later release knows is shown by its id.</summary>
    public static Text Trouble(string trouble) =>
        trouble switch
        {
            "late" => Text.Of("Playbooks.TroubleLate"),
            "broken" => Text.Of("Playbooks.TroubleBroken"),
            "wrong-item" => Text.Of("Playbooks.TroubleWrongItem"),
            "billed-twice" => Text.Of("Playbooks.TroubleBilledTwice"),
            "wrong-bill" => Text.Of("Playbooks.TroubleWrongBill"),
            "rude-treatment" => Text.Of("Playbooks.TroubleRudeTreatment"),
            "long-wait" => Text.Of("Playbooks.TroubleLongWait"),
            "broken-promise" => Text.Of("Playbooks.TroubleBrokenPromise"),
            "site-down" => Text.Of("Playbooks.TroubleSiteDown"),
            "cannot-reach" => Text.Of("Playbooks.TroubleCannotReach"),
            "safety" => Text.Of("Playbooks.TroubleSafety"),
            "privacy-slip" => Text.Of("Playbooks.TroublePrivacySlip"),
            "hard-customer" => Text.Of("Playbooks.TroubleHardCustomer"),
            Troubles.Other => Text.Of("Playbooks.TroubleOther"),
            _ => Text.Typed(trouble),
        };
}
