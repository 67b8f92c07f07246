using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Takes the three answers, and gives back words to say to the customer.</summary>
internal sealed class WaitingForm(CxDb db) : IForm
{
    public string Id => WaitingQuestions.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var report = IssueReport.FromWaiting(submitted.Answers);
        var faults = new Dictionary<string, Text>();
        if (report.Happened.Length == 0)
            faults[ReportFields.Happened] = ReportFormTexts.HappenedMissing;
        var point = await ReportDesk.PointAsync(db, turn, report, faults);
        if (faults.Count > 0)
        {
            var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
            return new Reply.Fix(WaitingQuestions.Form(points, "").With(submitted.Answers), faults);
        }
        var file = await ReportDesk.WriteDownAsync(db, turn, report, point);
        return new Reply.Private(ReportCards.WhileWaiting(file, report.Masked));
    }
}
