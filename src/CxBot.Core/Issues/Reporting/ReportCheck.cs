using CxBot.Core.Chat;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>What is asked of both report forms before anything is written down: are they whole, who may read it, was it sent before.</summary>
/// <param name="Answer">What the reporter reads instead of a receipt; null when it can be written down.</param>
/// <param name="Report">The report, as an issue of its own where its question was answered before.</param>
/// <param name="Point">The contact point that was chosen.</param>
internal sealed record ReportCheck(Reply? Answer, IssueReport Report, ContactPoint? Point)
{
    public static async Task<ReportCheck> OfAsync(
        CxDb db,
        Turn turn,
        FormAnswers answers,
        IssueReport report,
        bool needsTitle,
        Func<Task<Form>> drawAsync
    )
    {
        var faults = Faults(report, needsTitle);
        var point = await ReportDesk.PointAsync(db, turn, report, faults);
        var form = await drawAsync();
        if (faults.Count > 0)
            return new ReportCheck(new Reply.Fix(form.With(answers), faults), report, point);
        if (await SightQuestion.AskAsync(db, turn, report.Words, answers, form) is { } question)
            return new ReportCheck(question, report, point);
        if (await SecondAnswer.EarlierAsync(db, turn, report.Origin) is not { } earlier)
            return new ReportCheck(null, report, point);
        return SecondAnswer.IsAnother(answers)
            ? new ReportCheck(null, report.AsAnother(), point)
            : new ReportCheck(await SecondAnswer.AnswerAsync(db, turn, earlier, form, answers, report.Story), report, point);
    }

    private static Dictionary<string, Text> Faults(IssueReport report, bool needsTitle)
    {
        var faults = report.Faults();
        if (needsTitle && report.Title.Length == 0)
            faults[ReportFields.Title] = ReportFormTexts.TitleMissing;
        if (report.Happened.Length == 0)
            faults[ReportFields.Happened] = ReportFormTexts.HappenedMissing;
        return faults;
    }
}
