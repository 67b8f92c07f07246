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

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        PageAsync(db, turn, new ListPage(ListPage.Open, About: invoked.Text.Trim()));

    public static async Task<Reply> PageAsync(CxDb db, Turn turn, ListPage page)
    {
        if (turn.Actor.IsGuest)
            return new IssuesAreForColleagues().Reply();
        var organisationId = turn.Actor.OrganisationId;
        var point = page.About.Length == 0 ? null : await ContactPointList.NamedAsync(db, organisationId, page.About);
        if (page.About.Length > 0 && point is null)
            return new NoSuchContactPoint(await ContactPointList.ChoicesAsync(db, organisationId)).Reply();
        var (shown, count, within) = await OpenIssues.OfAsync(db, organisationId, point?.Id, page with { About = point?.Tag ?? "" });
        return new Reply.Private(ListCards.Open(shown, count, point, within));
    }
}
