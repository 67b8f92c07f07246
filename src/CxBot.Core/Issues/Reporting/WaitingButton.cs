using CxBot.Core.Chat;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>The customer is waiting now: three questions. The value holds the words typed so far.</summary>
internal sealed class WaitingButton(CxDb db) : IButton, IReadOnlyHandler
{
    public string Action => WaitingQuestions.Id;

    public async Task<Reply> RunAsync(ButtonPressed pressed, Turn turn, CancellationToken ct)
    {
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        return new Reply.Ask(WaitingQuestions.Form(points, TypedWords.Read(pressed.Value, []).Text));
    }
}
