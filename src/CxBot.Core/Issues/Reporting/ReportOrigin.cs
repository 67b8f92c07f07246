namespace CxBot.Core.Issues.Reporting;

/// <summary>Where a report comes from, as its form keeps it.</summary>
/// <param name="Question">The question it answers; the same question answered twice is noticed. Empty: none.</param>
/// <param name="Source">A link to the message it is about; empty for none.</param>
internal readonly record struct ReportOrigin(string Question, string Source = "")
{
    // A link cut in half leads nowhere.
    private const int MostSource = 1_000;

    public override string ToString() => Source.Length is 0 or > MostSource ? Question : $"{Question} {Source}";

    /// <summary>Reads a form's state. A link alone was kept by a form of an earlier release.</summary>
    public static ReportOrigin Read(string state)
    {
        var parts = state.Split(' ', 2);
        return parts switch
        {
            [var question, var source] => new ReportOrigin(question, source),
            [var link] when link.Contains(':', StringComparison.Ordinal) => new ReportOrigin("", link),
            _ => new ReportOrigin(state),
        };
    }
}
