using CxBot.Core.Chat;
using CxBot.Core.Issues.Playbooks;
using CxBot.Core.Storage;

namespace CxBot.Core.Issues.Recovering;

/// <summary>"take CX-142".</summary>
internal sealed class TakeIssue(CxDb db, PlaybookLibrary playbooks) : ICommand
{
    public string Name => "take";
    public Text Usage => StepTexts.UsageTake;

    public Task<Reply> RunAsync(CommandInvoked invoked, Turn turn, CancellationToken ct) =>
        IssueLine.Parse(invoked.Text) is { Number: { } number } line
            ? TakeStep.RunAsync(db, playbooks, turn, new IssueKey(number), line.Rest)
            : Task.FromResult(new IssueNotNamed(Name).Reply());
}
