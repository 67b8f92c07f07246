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
        var (sent, answers) = (IssueReport.FromReport(submitted), submitted.Answers);
        var (answer, report, point) = await ReportCheck.OfAsync(
            db,
            turn,
            answers,
            sent,
            needsTitle: true,
            () => FormAsync(turn, sent, answers)
        );
        if (answer is not null)
            return answer;
        // A form that answers no question any more: that one is answered, and asking twice would lose the answer.
        if (await SimilarQuestion.AskAsync(db, turn, report, point, answers, () => FormAsync(turn, report, answers)) is { } alike)
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
