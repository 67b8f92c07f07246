using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Three questions for somebody with a customer before them.</summary>
internal static class WaitingQuestions
{
    /// <summary>The form, and the button that opens it.</summary>
    public const string Id = "issue.waiting";

    public static Form Form(IReadOnlyList<Choice> points, string words, ReportOrigin origin) =>
        new(
            Id,
            ReportFormTexts.WaitingTitle,
            ReportFormTexts.WaitingSubmit,
            [ReportFields.HappenedOf(ReportFormTexts.WentWrong, words), ReportFields.WhereOf(points), ReportFields.ToldOf("")]
        )
        {
            State = origin.ToString(),
        };
}
