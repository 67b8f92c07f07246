using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What a reporter sent with either form, without personal data.</summary>
/// <param name="Title">Empty when the customer was waiting.</param>
/// <param name="Happened">What went wrong.</param>
/// <param name="Told">What the customer was told and the reference to reach them.</param>
/// <param name="Where">A contact point's tag, or empty.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Source">A link to the message it is about; null for none.</param>
/// <param name="Masked">What was masked in all of it.</param>
internal sealed record IssueReport(
    string Title,
    string Happened,
    string Told,
    string Where,
    IssueKind Kind,
    IssueUrgency Urgency,
    string? Source,
    IReadOnlySet<PersonalDataKind> Masked
)
{
    /// <summary>The short form: somebody waits, so it is urgent whatever it is.</summary>
    public static IssueReport FromWaiting(FormAnswers answers) => Read(answers, source: "") with { Urgency = IssueUrgency.High };

    /// <summary>The whole form.</summary>
    public static IssueReport FromReport(FormAnswers answers, string source) => Read(answers, source);

    private static IssueReport Read(FormAnswers answers, string source)
    {
        var title = TypedWords.Read(answers[ReportFields.Title].ReplaceLineEndings(" "), []);
        var happened = TypedWords.Read(answers[ReportFields.Happened], []);
        var told = TypedWords.Read(answers[ReportFields.Told], []);
        return new IssueReport(
            title.Text,
            happened.Text,
            told.Text,
            answers[ReportFields.Where],
            ReportFields.Read(answers[ReportFields.Kind], IssueKind.Affected),
            ReportFields.Read(answers[ReportFields.Urgency], IssueUrgency.Normal),
            source.Length > 0 ? source : null,
            title.Found.Concat(happened.Found).Concat(told.Found).ToHashSet()
        );
    }
}
