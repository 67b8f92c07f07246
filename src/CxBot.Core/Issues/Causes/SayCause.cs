using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Causes;

/// <summary>"cause CX-142 to know on which day to stay at home".</summary>
internal sealed class SayCause(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "cause";
    public Text Usage => CausesTexts.Usage;
    public Text Details => CausesTexts.Details;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? CauseStep.OpenAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
