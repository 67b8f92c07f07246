using CxBot.Core.Chat;

namespace CxBot.Core.Issues.Reporting;

/// <summary>Begins a recovery. Asks first whether the customer is waiting now, because then every question less counts.</summary>
internal sealed class ReportIssue : ICommand, IReadOnlyHandler
{
    public string Name => "issue";
    public IReadOnlyList<string> Aliases => ["start"];
    public Text Usage => ReportTexts.Usage;
    public Text Details => ReportTexts.Details;
    public int? HelpRank => 1;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var words = TypedWords.Read(invoked.Text, turn.Mentioned);
        return Task.FromResult<Reply>(new Reply.Private(ReportCards.Offer(words)));
    }
}
