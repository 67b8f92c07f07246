using CxBot.Core.Chat;
using CxBot.Core.Issues.Reporting;
using CxBot.Core.Issues.Routing;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Ideas;

/// <summary>"idea a bell at the back door": what was caught in time or could be better, by the form of a report.</summary>
internal sealed class SuggestIdea(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "idea";
    public Text Usage => IdeasTexts.Usage;
    public Text? Details => IdeasTexts.Details;
    public Text? Example => IdeasTexts.Example;

    public async Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var points = await ContactPointList.ChoicesAsync(db, turn.Actor.OrganisationId);
        var words = TypedWords.Read(invoked.Text, turn.Mentioned).Text;
        var origin = new ReportOrigin(ButtonWords.NewKey());
        var form = ReportQuestions.Form(points, ReportQuestions.TitleFrom(words), words, origin, IssueKind.Caught);
        return new Reply.Ask(form with { Title = IdeasTexts.IdeaTitle });
    }
}
