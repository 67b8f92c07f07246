using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>"open", "open delivery": what is open, everywhere or at one contact point.</summary>
internal sealed class ShowOpen(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "open";
    public Text Usage => ListTexts.UsageOpen;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        if (turn.Actor.IsGuest)
            return new IssuesAreForColleagues().Reply();
        var typed = invoked.Text.Trim();
        var choices = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        var point = typed.Length == 0 ? null : await ContactPointList.NamedAsync(db, turn.Actor.OrganisationId, typed);
        if (typed.Length > 0 && point is null)
            return new NoSuchContactPoint(choices).Reply();
        return new Reply.Private(ListCards.Open(await OpenIssues.OfAsync(db, turn.Actor.OrganisationId, point?.Id), point));
    }
}
