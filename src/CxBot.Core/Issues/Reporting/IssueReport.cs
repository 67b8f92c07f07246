using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Issues.Sight;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What a reporter sent with either form, without personal data.</summary>
/// <param name="Title">Empty when the customer was waiting.</param>
/// <param name="Happened">What went wrong.</param>
/// <param name="Told">What the customer was told and the reference to reach them.</param>
/// <param name="Where">A contact point's tag, or empty.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Urgency">How soon.</param>
/// <param name="Origin">The question it answers and the message it is about.</param>
/// <param name="Concerned">Whom it concerns, when only a few may read it; null for everybody's eyes.</param>
/// <param name="Masked">What was masked in all of it.</param>
internal sealed record IssueReport(
    string Title,
    string Happened,
    string Told,
    string Where,
    IssueKind Kind,
    IssueUrgency Urgency,
    ReportOrigin Origin,
    IReadOnlyList<long>? Concerned,
    IReadOnlySet<PersonalDataKind> Masked
)
{
    /// <summary>What is told beside the title, as a note has it.</summary>
    public string Story => string.Join('\n', new[] { Happened, Told }.Where(words => words.Length > 0));

    /// <summary>All that was told, to tell what it is about.</summary>
    public string Words => $"{Title}\n{Story}";

    /// <summary>The short form: somebody waits, so it is urgent whatever it is.</summary>
    public static IssueReport FromWaiting(FormSubmitted submitted) => Read(submitted) with { Urgency = IssueUrgency.High };

    /// <summary>The whole form.</summary>
    public static IssueReport FromReport(FormSubmitted submitted) => Read(submitted);

    /// <summary>What somebody, or a system, sent as it was typed; for everybody's eyes.</summary>
    public static IssueReport Of(
        (string Title, string Happened, string Told) typed,
        string where,
        IssueKind kind,
        IssueUrgency urgency,
        ReportOrigin origin
    )
    {
        var title = TypedWords.Read(typed.Title.ReplaceLineEndings(" "), []);
        var happened = TypedWords.Read(typed.Happened, []);
        var told = TypedWords.Read(typed.Told, []);
        var masked = title.Found.Concat(happened.Found).Concat(told.Found).ToHashSet();
        return new IssueReport(title.Text, happened.Text, told.Text, where, kind, urgency, origin, Concerned: null, masked);
    }

    /// <summary>The same as an issue of its own, though the question was answered before.</summary>
    public IssueReport AsAnother() => this with { Origin = Origin with { Question = "" } };

    /// <summary>What is longer than it may be, by field. Most platforms refuse that while it is typed.</summary>
    public Dictionary<string, Text> Faults()
    {
        var faults = new Dictionary<string, Text>();
        Limit(ReportFields.Title, Title, ReportQuestions.MostTitle);
        Limit(ReportFields.Happened, Happened, ReportFields.MostCharacters);
        Limit(ReportFields.Told, Told, ReportFields.MostCharacters);
        return faults;

        void Limit(string field, string words, int most)
        {
            if (words.Length > most)
                faults[field] = ChatTexts.TooLong(words.Length, most);
        }
    }

    private static IssueReport Read(FormSubmitted submitted)
    {
        var answers = submitted.Answers;
        return Of(
            (answers[ReportFields.Title], answers[ReportFields.Happened], answers[ReportFields.Told]),
            answers[ReportFields.Where],
            ReportFields.Read(answers[ReportFields.Kind], IssueKind.Affected),
            ReportFields.Read(answers[ReportFields.Urgency], IssueUrgency.Normal),
            ReportOrigin.Read(submitted.State)
        ) with
        {
            Concerned = SightQuestion.Concerned(answers),
        };
    }
}
