using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>The customer is waiting now: three questions. The value leads to the words typed so far.</summary>
internal sealed class WaitingButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => WaitingQuestions.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var kept = ButtonWords.Read(pressed.Value);
        if (await kept.WordsOfAsync(db, turn.Actor.Id) is not { } typed)
            return new DraftGone().Reply();
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        return new Reply.Ask(WaitingQuestions.Form(points, TypedWords.Read(typed, []).Text, new ReportOrigin(kept.Tail)));
    }
}
