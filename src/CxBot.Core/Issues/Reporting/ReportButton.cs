using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Issues.Sight;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Report it: the whole form. The value leads to the words typed so far.</summary>
internal sealed class ReportButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => ReportQuestions.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var kept = ButtonWords.Read(pressed.Value);
        if (await kept.WordsOfAsync(db, turn.Actor.Id) is not { } typed)
            return new DraftGone().Reply();
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        var words = TypedWords.Read(typed, []).Text;
        var form = ReportQuestions.Form(points, ReportQuestions.TitleFrom(words), words, new ReportOrigin(kept.Tail));
        return new Reply.Ask(await SightQuestion.OnAsync(form, db, turn.Actor.OrganisationId));
    }
}
