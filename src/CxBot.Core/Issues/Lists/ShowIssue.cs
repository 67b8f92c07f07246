using CxBot.Core.Chat;
using CxBot.Core.Help;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Organisations;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Lists;

/// <summary>"CX-142", also written "cx 142": the issue with its timeline, privately.</summary>
internal sealed class ShowIssue(CxDb db) : ICommand, IReadOnlyHandler
{
    public string Name => "cx-142";
    public Text Usage => ListTexts.UsageShow;

    public bool AnswersTo(string word) => IssueLine.NumberIn(word) is not null || word.Equals("cx", StringComparison.OrdinalIgnoreCase);

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse($"{invoked.Word} {invoked.Text}").Number is { } number
            ? FormerNumbers.ShowAsync(db, turn, number)
            : Task.FromResult<Reply>(new Reply.Private(HelpCards.Menu()));
}
