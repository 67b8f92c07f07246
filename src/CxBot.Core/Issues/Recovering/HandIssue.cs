using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"hand CX-142 @ana", in any order.</summary>
internal sealed class HandIssue(CxDb db, PlaybookLibrary playbooks) : ICommand
{
    public string Name => "hand";
    public Text Usage => StepTexts.UsageHand;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? HandStep.RunAsync(db, playbooks, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
