using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>The form for an issue that can be told in peace.</summary>
internal static class ReportQuestions
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "issue.report";

    public const int MostTitle = 120;

    /// <summary>A short line is a title already; more is a story that needs one.</summary>
    public static string TitleFrom(string words) => words.Length <= MostTitle && !words.Contains('\n') ? words : "";

    /// <param name="points">Contact points to choose from.</param>
    /// <param name="title">What stands in the title at first.</param>
    /// <param name="happened">What stands in the story at first.</param>
    /// <param name="origin">Kept by the form.</param>
    /// <param name="kind">What it is at first.</param>
    public static Form Form(
        IReadOnlyList<Choice> points,
        string title,
        string happened,
        ReportOrigin origin,
        IssueKind kind = IssueKind.Affected
    ) =>
        new(
            Id,
            ReportFormTexts.ReportTitle,
            ReportFormTexts.ReportSubmit,
            [
                ReportFields.TitleOf(title),
                ReportFields.HappenedOf(ReportFormTexts.Happened, happened),
                ReportFields.WhereOf(points),
                ReportFields.UrgencyOf(IssueUrgency.Normal),
                ReportFields.KindOf(kind),
            ]
        )
        {
            State = origin.ToString(),
        };
}
