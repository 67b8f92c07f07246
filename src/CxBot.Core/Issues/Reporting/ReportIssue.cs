using CxBot.Core.Chat;
using CxBot.Core.Issues.Masking;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Reporting;

/// <summary>
/// Begins a recovery. Asks first whether the customer is waiting now, because then every question less counts. What is too long
/// for the buttons is kept for a day, so that the form has it whole.
/// </summary>
internal sealed class ReportIssue(CxDb db) : ICommand
{
    public string Name => "issue";
    public IReadOnlyList<string> Aliases => ["start"];
    public Text Usage => ReportTexts.Usage;
    public Text Details => ReportTexts.Details;
    public Text Example => ReportTexts.Example;
    public int? HelpRank => 1;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct)
    {
        var words = TypedWords.Read(invoked.Text, turn.Mentioned);
        return Task.FromResult<Reply>(new Reply.Private(ReportCards.Offer(words, Kept(words, turn))));
    }

    private ButtonWords Kept(MaskedText words, Turn turn)
    {
        var question = ButtonWords.NewKey();
        if (ButtonWords.Fit(words.Text, question))
            return new ButtonWords(words.Text, question);
        db.Append(
            new Draft
            {
                Key = question,
                PersonId = turn.Actor.Id,
                Words = words.Text,
                WrittenAt = turn.Now,
            }
        );
        return new ButtonWords(question, question, IsDraft: true);
    }
}
