using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Takes a report told in peace.</summary>
internal sealed class ReportForm(CxDb db) : IForm
{
    public string Id => ReportQuestions.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var report = IssueReport.FromReport(submitted);
        var faults = report.Faults();
        if (report.Title.Length == 0)
            faults[ReportFields.Title] = ReportFormTexts.TitleMissing;
        if (report.Happened.Length == 0)
            faults[ReportFields.Happened] = ReportFormTexts.HappenedMissing;
        var point = await ReportDesk.PointAsync(db, turn, report, faults);
        if (faults.Count > 0)
            return new Reply.Fix((await FormAsync(turn, report, submitted.Answers)).With(submitted.Answers), faults);

        var form = await FormAsync(turn, report, submitted.Answers);
        if (await SightQuestion.AskAsync(db, turn, report.Words, submitted.Answers, form) is { } question)
            return question;
        if (await SecondAnswer.EarlierAsync(db, turn, report.Origin) is { } earlier)
        {
            if (!SecondAnswer.IsAnother(submitted.Answers))
                return await SecondAnswer.AnswerAsync(db, turn, earlier, form, submitted.Answers, report.Story);
            report = report.AsAnother();
        }
        // A form that answers no question any more: that one is answered, and asking twice would lose the answer.
        var (sent, answers) = (report, submitted.Answers);
        if (await SimilarQuestion.AskAsync(db, turn, sent, point, answers, () => FormAsync(turn, sent, answers)) is { } alike)
            return alike;
        var file = await ReportDesk.WriteDownAsync(db, turn, report, point, sayNow: null);
        return ReportDesk.Answer(turn, file, ReportCards.Received(file, report.Masked));
    }

    private async Task<Form> FormAsync(Turn turn, IssueReport report, FormAnswers answers)
    {
        var organisationId = turn.Actor.OrganisationId;
        var form = ReportQuestions.Form(await ContactPointList.ChoicesAsync(db, organisationId), "", "", report.Origin);
        return await SightQuestion.OnAsync(form, db, organisationId, answers);
    }
}
