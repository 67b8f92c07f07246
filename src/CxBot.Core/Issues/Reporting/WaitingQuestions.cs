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
            [
                new TextField(ReportFields.Happened, ReportFormTexts.WentWrong)
                {
                    Multiline = true,
                    Value = Ellipsis.Shorten(words, ReportFields.MostCharacters),
                    Hint = ReportFormTexts.HappenedHint,
                },
                ReportFields.WhereOf(points),
                new TextField(ReportFields.Told, ReportFormTexts.Told)
                {
                    Multiline = true,
                    Optional = true,
                    Hint = ReportFormTexts.ToldHint,
                },
            ]
        )
        {
            State = origin.ToString(),
        };
}
