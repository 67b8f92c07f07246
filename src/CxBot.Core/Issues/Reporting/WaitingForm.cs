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
        var (sent, answers) = (IssueReport.FromWaiting(submitted), submitted.Answers);
        var (answer, report, point) = await ReportCheck.OfAsync(
            db,
            turn,
            answers,
            sent,
            needsTitle: false,
            () => FormAsync(turn, sent, answers)
        );
        if (answer is not null)
            return answer;
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
