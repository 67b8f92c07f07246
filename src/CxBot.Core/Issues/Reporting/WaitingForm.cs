using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Issues.Similar;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Takes the three answers, and gives back words to say to the customer.</summary>
internal sealed class WaitingForm(CxDb db, PlaybookLibrary playbooks) : IForm
{
    public string Id => WaitingQuestions.Id;

    public async Task<Reply> RunAsync(FormSubmitted submitted, Turn turn, CancellationToken ct)
    {
        var report = IssueReport.FromWaiting(submitted);
        var faults = report.Faults();
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
        var sayNow = playbooks.SayNow(report.Happened, point, turn.Actor.Language) is { } words
            ? Text.Typed(words)
            : ReportTexts.WordsToSay;
        var similar = await SimilarQuestion.OfOthersAsync(db, turn, report, point);
        var file = await ReportDesk.WriteDownAsync(db, turn, report, point, sayNow);
        return ReportDesk.Answer(turn, file, ReportCards.WhileWaiting(file, report.Masked, sayNow, similar));
    }

    // Whoever has the customer before them is not asked who may read it, unless it sounds like conduct.
    private async Task<Form> FormAsync(Turn turn, IssueReport report, FormAnswers answers)
    {
        var organisationId = turn.Actor.OrganisationId;
        var form = WaitingQuestions.Form(await ContactPointList.ChoicesAsync(db, organisationId), "", report.Origin);
        return await SightQuestion.OnAsync(form, db, organisationId, answers, offers: false);
    }
}
