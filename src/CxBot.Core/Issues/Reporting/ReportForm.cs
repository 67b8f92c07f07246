using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Takes a report told in peace.</summary>
internal sealed class ReportForm(CxDb db) : IForm
{
    public string Id => ReportQuestions.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var report = IssueReport.FromReport(submitted.Answers, submitted.State);
        var faults = new Dictionary<string, Text>();
        if (report.Title.Length == 0)
            faults[ReportFields.Title] = ReportFormTexts.TitleMissing;
        if (report.Happened.Length == 0)
            faults[ReportFields.Happened] = ReportFormTexts.HappenedMissing;
        var point = await ReportDesk.PointAsync(db, turn, report, faults);
        if (faults.Count > 0)
        {
            var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
            return new Reply.Fix(ReportQuestions.Form(points, "", "", submitted.State).With(submitted.Answers), faults);
        }
        var file = await ReportDesk.WriteDownAsync(db, turn, report, point);
        return new Reply.Private(ReportCards.Received(file, report.Masked));
    }
}
