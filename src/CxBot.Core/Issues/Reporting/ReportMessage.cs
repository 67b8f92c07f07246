using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Report customer issue, chosen on somebody's message: the form with its words, and the way back to it.</summary>
internal sealed class ReportMessage(CxDb db) : IMessageAction, IReadOnlyHandler
{
    public string Id => "report_issue";

    public async Task<Reply> RunAsync(MessagePicked picked, Turn turn, CancellationToken ct)
    {
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        // Channels show the title, and these are another person's words: the reporter finds one of their own.
        var origin = new ReportOrigin(ButtonWords.NewKey(), picked.Permalink ?? "");
        var form = ReportQuestions.Form(points, title: "", TypedWords.Read(picked.Text, []).Text, origin);
        return new Reply.Ask(await SightQuestion.OnAsync(form, db, turn.Actor.OrganisationId));
    }
}
