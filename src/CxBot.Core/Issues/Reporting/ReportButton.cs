using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Report it: the whole form. The value holds the words typed so far.</summary>
internal sealed class ReportButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => ReportQuestions.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        var words = TypedWords.Read(pressed.Value, []).Text;
        return new Reply.Ask(ReportQuestions.Form(points, ReportQuestions.TitleFrom(words), words));
    }
}
