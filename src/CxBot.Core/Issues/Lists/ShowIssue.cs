using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>"CX-142": the issue with its timeline, privately.</summary>
internal sealed class ShowIssue(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "cx-142";
    public Text Usage => ListTexts.UsageShow;

    public bool AnswersTo(string word) => IssueLine.NumberIn(word) is not null;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueDetails.ShowAsync(db, turn, IssueLine.NumberIn(invoked.Word) ?? 0);
}
