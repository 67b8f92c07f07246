using CxBot.Core.Chat;
using CxBot.Core.Issues.Recovering;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Ideas;

/// <summary>"answer CX-142 we try it in May".</summary>
internal sealed class AnswerIdea(CxDb db) : ICommand
{
    public string Name => "answer";
    public Text Usage => IdeasTexts.UsageAnswer;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? AnswerStep.RunAsync(db, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
