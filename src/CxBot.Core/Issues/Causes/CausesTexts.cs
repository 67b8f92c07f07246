using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Causes;

/// <summary>What people read about what a customer needed and why something happened.</summary>
internal static class CausesTexts
{
    public static Text Usage => Text.Of("Causes.Usage");

    public static Text Details => Text.Of("Causes.Details");

    public static Text Button => Text.Of("Causes.Button");

    public static Text Need => Text.Of("Causes.Need");

    public static Text NeedHint => Text.Of("Causes.NeedHint");

    public static Text NeedLabel => Text.Of("Causes.NeedLabel");

    public static Text Why => Text.Of("Causes.Why");

    public static Text WhyHint => Text.Of("Causes.WhyHint");

    public static Text CauseLabel => Text.Of("Causes.CauseLabel");

    public static Text NotKnown => Text.Of("Causes.NotKnown");

    public static Text FormTitle(Issue issue) => Text.Of("Causes.FormTitle", issue.Code);

    public static Text Kept(Issue issue) => Text.Of("Causes.Kept", issue.Code);

    public static Text Unchanged(Issue issue) => Text.Of("Causes.Unchanged", issue.Code);

    public static Text NeedLine(TextArgument actor) => Text.Of("Causes.NeedLine", actor);

    public static Text CauseLine(TextArgument actor) => Text.Of("Causes.CauseLine", actor);

    public static Text Of(IssueCause cause) =>
        cause switch
        {
            IssueCause.Treatment => Text.Of("Causes.Treatment"),
            IssueCause.Information => Text.Of("Causes.Information"),
            IssueCause.Process => Text.Of("Causes.Process"),
            IssueCause.System => Text.Of("Causes.System"),
            IssueCause.Product => Text.Of("Causes.Product"),
            IssueCause.Partner => Text.Of("Causes.Partner"),
            IssueCause.Capacity => Text.Of("Causes.Capacity"),
            _ => Text.Of("Causes.Other"),
        };
}
