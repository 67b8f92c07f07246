using CxBot.Core.Chat;

namespace CxBot.Core.People.Import;

/// <summary>What people read about lists of teams.</summary>
internal static class ImportTexts
{
    // Above the field it must stay readable; the tool on the command line prints all.
    private const int MostFaults = 12;

    public static Text FormTitle => Text.Of("Import.FormTitle");

    public static Text Submit => Text.Of("Import.Submit");

    public static Text ListLabel => Text.Of("Import.ListLabel");

    public static Text ListHint => Text.Of("Import.ListHint");

    public static Text HowLabel => Text.Of("Import.HowLabel");

    public static Text HowCheck => Text.Of("Import.HowCheck");

    public static Text HowAdd => Text.Of("Import.HowAdd");

    public static Text HowExactly => Text.Of("Import.HowExactly");

    public static Text Nothing => Text.Of("Import.Nothing");

    public static Text NotTwo(int cells) => Text.Plural("Import.NotTwo", cells);

    public static Text Empty => Text.Of("Import.Empty");

    public static Text Nobody(string name) => Text.Of("Import.Nobody", name);

    public static Text Several(string name) => Text.Of("Import.Several", name);

    public static Text OfThemselves(string name) => Text.Of("Import.OfThemselves", name);

    public static Text GuestLeads(string name) => Text.Of("Import.GuestLeads", name);

    public static Text BothWays(string manager, string member, int line) => Text.Of("Import.BothWays", manager, member, line);

    public static Text Twice(int line) => Text.Of("Import.Twice", line);

    /// <summary>Every fault by line, as far as there is room.</summary>
    public static Text Faults(IReadOnlyList<TeamListFault> faults)
    {
        var lines = faults.Take(MostFaults).Select(fault => Text.Of("Import.FaultAt", fault.Line, fault.Sentence)).ToList();
        if (faults.Count > MostFaults)
            lines.Add(Text.Plural("Import.MoreFaults", faults.Count - MostFaults));
        return Text.Lines(lines);
    }

    /// <summary>What was changed, or would be.</summary>
    public static Text Summary(TeamPlan plan, bool isDone)
    {
        var (teams, joined, left, kept) = (plan.Managers.Count, plan.Adds.Count, plan.Removes.Count, plan.Kept);
        return isDone ? Text.Plural("Import.Done", teams, joined, left, kept) : Text.Plural("Import.WouldBe", teams, joined, left, kept);
    }
}
